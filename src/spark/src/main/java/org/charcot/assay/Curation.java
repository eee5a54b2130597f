package org.charcot.assay;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.charcot.endpoint.card.EndpointCard;
import org.charcot.endpoint.card.Task;
import org.charcot.error.UserException;

/**
 * From rows to compounds: standardised, each once, with one label. Compounds are equal when the first blocks of their
 * InChIKeys are: a fingerprint does not see stereo, so that stereoisomers would be the same example twice. Whatever learns
 * from a table, or says beforehand what will be learnt from it, asks here.
 *
 * @param rows all of the table, in its order
 * @param groups those that can be read by compound, in the order of their first rows
 */
public record Curation(AssayTable table, Task task, List<ReadRow> rows, List<CuratedGroup> groups) {
    private static final int FEWEST_OF_A_CLASS = 10;

    public static Curation of(AssayTable table, Task task, SparkSession spark) {
        List<ReadRow> rows = RowReading.of(table, spark);
        Map<String, List<ReadRow>> bySkeleton = new LinkedHashMap<>();
        rows.stream().filter(ReadRow::isReadable).forEach(row -> bySkeleton
                .computeIfAbsent(row.structure().skeleton(), key -> new ArrayList<>(1))
                .add(row));
        return new Curation(
                table,
                task,
                rows,
                bySkeleton.values().stream()
                        .map(same -> CuratedGroup.of(same, task))
                        .toList());
    }

    /** The compounds that have a label. */
    public List<Compound> compounds() {
        return groups.stream()
                .filter(CuratedGroup::isKept)
                .map(CuratedGroup::compound)
                .toList();
    }

    /**
     * What is to be learnt from.
     *
     * @throws UserException if too little is left
     */
    public CuratedAssay learnable() {
        List<Compound> compounds = compounds();
        int positives = (int) compounds.stream().filter(one -> one.label() == 1).count();
        Map<String, Integer> counts = new LinkedHashMap<>(table.counts());
        counts.put("readable", (int) rows.stream().filter(ReadRow::isReadable).count());
        counts.put("distinct_compounds", groups.size());
        counts.put(EndpointCard.LEARNT_FROM, compounds.size());
        if (task == Task.CLASSIFICATION) {
            counts.put("positive", positives);
        }
        check(compounds.size(), positives);
        return new CuratedAssay(compounds, counts);
    }

    private void check(int compounds, int positives) {
        if (compounds < AssayTable.FEWEST) {
            throw new UserException("Cannot learn from " + table.name() + ": " + compounds
                    + " compounds after curation, expected at least " + AssayTable.FEWEST);
        }
        int fewer = Math.min(positives, compounds - positives);
        if (task == Task.CLASSIFICATION && fewer < FEWEST_OF_A_CLASS) {
            throw new UserException("Cannot learn from " + table.name() + ": " + positives + " of " + compounds
                    + " compounds are positive after curation, expected at least " + FEWEST_OF_A_CLASS
                    + " of each class");
        }
    }
}
