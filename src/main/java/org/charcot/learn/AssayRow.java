package org.charcot.learn;

import java.io.Serializable;

/**
 * One line of an assay table.
 *
 * @param id the compound's identifier there, or null where the table has none
 * @param label 1 or 0 of a class, or the measured value
 */
public record AssayRow(String id, String smiles, double label) implements Serializable {}
