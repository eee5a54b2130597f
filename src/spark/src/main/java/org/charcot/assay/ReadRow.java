package org.charcot.assay;

/** A row of a table with what could be read of its structure. */
public record ReadRow(AssayRow row, RowStructure structure) {
    public boolean isReadable() {
        return structure.fault() == null;
    }

    public double label() {
        return row.label();
    }

    /** The identifier of the table, or else the InChIKey. */
    public String id() {
        return row.id() == null ? structure.inchiKey() : row.id();
    }
}
