package org.charcot.assay;

import java.io.Serializable;

/**
 * One line of an assay table.
 *
 * @param id the compound's identifier there, or null where the table has none
 * @param label 1 or 0 of a class, or the measured value
 * @param year in which it was published, or null where the table does not tell
 */
public record AssayRow(String id, String smiles, double label, Integer year) implements Serializable {
    /** A row of a table without years. */
    public AssayRow(String id, String smiles, double label) {
        this(id, smiles, label, null);
    }
}
