package org.charcot.assay.audit;

import java.io.Serializable;
import org.charcot.assay.AssayRow;
import org.charcot.molecule.fingerprint.Fingerprint;
import org.charcot.molecule.standard.StandardisationStep;

/**
 * A row with what became of its structure.
 *
 * @param smiles the standardised structure, or null if the row has none
 * @param inchiKey its standard InChIKey
 * @param skeleton the first block of it
 * @param steps the mask of what standardisation changed
 * @param fault the reason code of a row without structure, or null
 */
record AuditedRow(
        AssayRow row, String smiles, String inchiKey, String skeleton, int steps, Fingerprint fingerprint, String fault)
        implements Serializable {

    static AuditedRow unreadable(AssayRow row, String fault) {
        return new AuditedRow(row, null, null, null, 0, null, fault);
    }

    boolean isReadable() {
        return fault == null;
    }

    double label() {
        return row.label();
    }

    /** The identifier of the table, or else the InChIKey. */
    String id() {
        return row.id() == null ? inchiKey : row.id();
    }

    boolean underwent(StandardisationStep step) {
        return (steps & step.bit()) != 0;
    }
}
