package org.charcot.assay.audit;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.charcot.assay.AssayRow;
import org.charcot.assay.AssayTable;
import org.charcot.assay.StructureReader;
import org.charcot.error.InvalidMoleculeException;
import org.charcot.molecule.fingerprint.FingerprintKind;
import org.charcot.molecule.fingerprint.Fingerprinter;

/** Reads the structures of a table, in the order of its rows. */
final class RowReading {
    private static final int ROWS_A_TASK = 500;

    private RowReading() {}

    static List<AuditedRow> of(AssayTable table, SparkSession spark) {
        List<AssayRow> rows = table.rows();
        return JavaSparkContext.fromSparkContext(spark.sparkContext())
                .parallelize(rows, rows.size() / ROWS_A_TASK + 1)
                .mapPartitions(RowReading::read)
                .collect();
    }

    private static Iterator<AuditedRow> read(Iterator<AssayRow> rows) {
        Fingerprinter ecfp4 = FingerprintKind.ECFP4.fingerprinter();
        List<AuditedRow> read = new ArrayList<>();
        try (StructureReader reader = new StructureReader()) {
            rows.forEachRemaining(row -> read.add(read(row, reader, ecfp4)));
        }
        return read.iterator();
    }

    private static AuditedRow read(AssayRow row, StructureReader reader, Fingerprinter ecfp4) {
        try {
            StructureReader.Structure structure = reader.read(row.smiles());
            return new AuditedRow(
                    row,
                    structure.smiles(),
                    structure.inchiKey(),
                    structure.skeleton(),
                    structure.molecule().standardisationSteps(),
                    ecfp4.bits(structure.molecule()),
                    null);
        } catch (InvalidMoleculeException e) {
            return AuditedRow.unreadable(row, e.reason().code());
        }
    }
}
