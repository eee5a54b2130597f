package org.charcot.molecule;

import java.io.Serializable;
import java.util.List;

/**
 * One record of a library, as it was handed in.
 *
 * @param id the submitter's own identifier, or {@code file:line} where the record has none; never null
 * @param notation how {@code text} is written
 * @param text the structure as submitted, unchanged; empty where the record has none, never null
 * @param file the file that it came from, as a URI or path
 * @param line the line in that file at which the record begins, counted from 1 (row number for Parquet)
 * @param position a number that orders all records of a run as they were submitted: file by file, line by line
 * @param fault why the record could not be delivered whole (too long, a ragged row, ...), or null
 * @param kept what stands in those other columns or items that are to go along with the molecule, as text, in an order that
 *     all records of a run share; empty where a record has none of them, and where none go along
 */
public record Submission(
        String id,
        Notation notation,
        String text,
        String file,
        long line,
        long position,
        String fault,
        List<String> kept)
        implements Serializable {
    public Submission {
        kept = List.copyOf(kept);
    }

    /** One with which nothing else goes along. */
    public Submission(String id, Notation notation, String text, String file, long line, long position, String fault) {
        this(id, notation, text, file, line, position, fault, List.of());
    }

    /** A SMILES that comes from no file. */
    public static Submission ofSmiles(String id, String smiles) {
        return new Submission(id, Notation.SMILES, smiles, "", 1, 0, null);
    }
}
