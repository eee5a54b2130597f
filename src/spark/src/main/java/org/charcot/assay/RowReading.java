package org.charcot.assay;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.charcot.endpoint.feature.Featuriser;
import org.charcot.error.InvalidMoleculeException;

/** Reads the structures of a table once, side by side, in the order of its rows. */
final class RowReading {
    private static final int FEWEST_ROWS_A_TASK = 500;
    private static final int MOST_ROWS_A_TASK = 5_000;
    /** Enough for many cores; of a large table each takes long, as it starts a process for InChIKeys. */
    private static final int TASKS = 40;

    private RowReading() {}

    static List<ReadRow> of(AssayTable table, SparkSession spark) {
        List<AssayRow> rows = table.rows();
        List<RowStructure> structures = JavaSparkContext.fromSparkContext(spark.sparkContext())
                .parallelize(rows, rows.size() / rowsATask(rows.size()) + 1)
                .mapPartitions(RowReading::structures)
                .collect();
        return IntStream.range(0, rows.size())
                .mapToObj(row -> new ReadRow(rows.get(row), structures.get(row)))
                .toList();
    }

    private static int rowsATask(int rows) {
        return Math.max(FEWEST_ROWS_A_TASK, Math.min(MOST_ROWS_A_TASK, rows / TASKS));
    }

    private static Iterator<RowStructure> structures(Iterator<AssayRow> rows) {
        Featuriser featuriser = new Featuriser();
        List<RowStructure> structures = new ArrayList<>();
        try (StructureReader reader = new StructureReader()) {
            rows.forEachRemaining(row -> structures.add(structure(row, reader, featuriser)));
        }
        return structures.iterator();
    }

    private static RowStructure structure(AssayRow row, StructureReader reader, Featuriser featuriser) {
        try {
            StructureReader.Structure read = reader.read(row.smiles());
            return new RowStructure(
                    read.smiles(),
                    read.inchiKey(),
                    read.skeleton(),
                    read.molecule().scaffold(),
                    read.molecule().standardisationSteps(),
                    PackedFeatures.of(featuriser.of(read.molecule())),
                    null);
        } catch (InvalidMoleculeException e) {
            return RowStructure.unreadable(e.reason());
        }
    }
}
