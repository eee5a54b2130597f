package org.charcot.study;

import java.io.Serializable;

/**
 * A library molecule that is like some reference compounds in its properties, and is none of them.
 *
 * @param smiles of the standardised parent
 * @param lot by which it is drawn: the molecule's own, so that no order of files matters
 * @param matched the reference compounds that it is a match of, by their place in the table
 * @param similarity to the nearest reference compound
 * @param mpo its CNS MPO score
 */
record LibraryMatch(
        String smiles, long lot, long position, int[] matched, double similarity, double mpo, Properties properties)
        implements Serializable {}
