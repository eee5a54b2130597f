package org.charcot.assay;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.spark.sql.SparkSession;
import org.charcot.endpoint.card.Task;

/**
 * Compounds of other assays, from which a model learns beside its own table.
 *
 * @param names of the tables' files
 * @param tables their compounds
 */
public record OtherAssays(List<String> names, List<List<Compound>> tables) {
    public static final OtherAssays NONE = new OtherAssays(List.of(), List.of());

    public static OtherAssays of(List<AssayTable> tables, Task task, SparkSession spark) {
        return new OtherAssays(
                tables.stream()
                        .map(table -> Path.of(table.name()).getFileName().toString())
                        .toList(),
                tables.stream()
                        .map(table ->
                                Curation.of(table, task, spark).learnable().compounds())
                        .toList());
    }

    /**
     * Of each table the rows that may be learnt from: those which share neither skeleton nor scaffold with a compound that
     * is kept apart to judge by, as an assay of the same compound or of its series would tell of it.
     */
    public List<int[]> apartFrom(List<Compound> keptApart) {
        Set<String> skeletons = new HashSet<>();
        Set<String> scaffolds = new HashSet<>();
        for (Compound compound : keptApart) {
            skeletons.add(compound.skeleton());
            scaffolds.add(compound.scaffold());
        }
        // compounds without rings have no scaffold to share
        scaffolds.remove("");
        return tables.stream()
                .map(table -> IntStream.range(0, table.size())
                        .filter(row -> !skeletons.contains(table.get(row).skeleton())
                                && !scaffolds.contains(table.get(row).scaffold()))
                        .toArray())
                .toList();
    }

    /** What a card says of them, such as {@code herg.csv (6438 compounds)}. */
    public String words() {
        return String.join(
                ", ",
                IntStream.range(0, names.size())
                        .mapToObj(i -> names.get(i) + " (" + tables.get(i).size() + " compounds)")
                        .toList());
    }
}
