package org.charcot.assay;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.charcot.endpoint.card.EndpointCard;
import org.charcot.endpoint.card.Task;
import org.charcot.endpoint.feature.Featuriser;
import org.charcot.error.InvalidMoleculeException;
import org.charcot.error.UserException;
import org.charcot.molecule.Molecule;

/**
 * From rows to compounds: standardised, each once, with one label. Compounds are equal when the first blocks of their
 * InChIKeys are: a fingerprint does not see stereo, so that stereoisomers would be the same example twice.
 *
 * @param counts how many rows or compounds were left after each step
 */
public record Curation(List<Compound> compounds, Map<String, Integer> counts) {
    private static final int FEWEST_ROWS_A_TASK = 500;
    private static final int MOST_ROWS_A_TASK = 5_000;
    /** Enough for many cores; of a large table each takes long, as it starts a process for InChIKeys. */
    private static final int TASKS = 40;

    private static final int FEWEST_OF_A_CLASS = 10;

    public static Curation of(AssayTable table, Task task, SparkSession spark) {
        List<AssayRow> rows = table.rows();
        // what cannot be read stands as null, so that the order of the table is kept
        List<Compound> read = JavaSparkContext.fromSparkContext(spark.sparkContext())
                .parallelize(rows, rows.size() / rowsATask(rows.size()) + 1)
                .mapPartitions(Curation::read)
                .collect();
        List<Compound> readable = read.stream().filter(Objects::nonNull).toList();
        Map<String, List<Compound>> bySkeleton = new LinkedHashMap<>();
        for (Compound compound : readable) {
            bySkeleton
                    .computeIfAbsent(compound.skeleton(), key -> new ArrayList<>())
                    .add(compound);
        }
        List<Compound> kept = bySkeleton.values().stream()
                .map(Curation::ofFirstYear)
                .map(same -> task == Task.CLASSIFICATION ? majority(same) : median(same))
                .filter(Objects::nonNull)
                .toList();
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.putAll(table.counts());
        counts.put("readable", readable.size());
        counts.put("distinct_compounds", bySkeleton.size());
        counts.put(EndpointCard.LEARNT_FROM, kept.size());
        if (task == Task.CLASSIFICATION) {
            counts.put("positive", positives(kept));
        }
        check(table, kept, task);
        return new Curation(kept, counts);
    }

    private static int rowsATask(int rows) {
        return Math.max(FEWEST_ROWS_A_TASK, Math.min(MOST_ROWS_A_TASK, rows / TASKS));
    }

    private static Iterator<Compound> read(Iterator<AssayRow> rows) {
        Featuriser featuriser = new Featuriser();
        List<Compound> compounds = new ArrayList<>();
        try (StructureReader reader = new StructureReader()) {
            rows.forEachRemaining(row -> compounds.add(compound(row, reader, featuriser)));
        }
        return compounds.iterator();
    }

    private static Compound compound(AssayRow row, StructureReader reader, Featuriser featuriser) {
        try {
            StructureReader.Structure structure = reader.read(row.smiles());
            Molecule molecule = structure.molecule();
            return new Compound(
                            row.id() == null ? structure.inchiKey() : row.id(),
                            structure.smiles(),
                            structure.skeleton(),
                            molecule.scaffold(),
                            row.label(),
                            featuriser.of(molecule))
                    .withYear(row.year());
        } catch (InvalidMoleculeException e) {
            return null;
        }
    }

    /** A compound is as old as the first row of it, of which the others are repetitions. */
    private static List<Compound> ofFirstYear(List<Compound> same) {
        Integer first = same.stream()
                .map(Compound::year)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        return same.stream().map(one -> one.withYear(first)).toList();
    }

    /** With the label that most of them have, or null where as many have the other. */
    private static Compound majority(List<Compound> same) {
        int positives = positives(same);
        if (2 * positives == same.size()) {
            return null;
        }
        return same.get(0).withLabel(2 * positives > same.size() ? 1 : 0);
    }

    private static Compound median(List<Compound> same) {
        double[] labels = same.stream().mapToDouble(Compound::label).sorted().toArray();
        int half = labels.length / 2;
        double median = labels.length % 2 == 1 ? labels[half] : (labels[half - 1] + labels[half]) / 2;
        return same.get(0).withLabel(median);
    }

    private static int positives(Collection<Compound> compounds) {
        return (int) compounds.stream().filter(one -> one.label() == 1).count();
    }

    private static void check(AssayTable table, List<Compound> kept, Task task) {
        if (kept.size() < AssayTable.FEWEST) {
            throw new UserException("Cannot learn from " + table.name() + ": " + kept.size()
                    + " compounds after curation, expected at least " + AssayTable.FEWEST);
        }
        int positives = positives(kept);
        int fewer = Math.min(positives, kept.size() - positives);
        if (task == Task.CLASSIFICATION && fewer < FEWEST_OF_A_CLASS) {
            throw new UserException("Cannot learn from " + table.name() + ": " + positives + " of " + kept.size()
                    + " compounds are positive after curation, expected at least " + FEWEST_OF_A_CLASS
                    + " of each class");
        }
    }
}
