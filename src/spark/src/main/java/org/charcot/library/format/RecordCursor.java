package org.charcot.library.format;

import java.io.Closeable;
import java.io.IOException;
import org.charcot.molecule.Submission;

/** Walks the records of a split, decoding only those that are asked for. */
interface RecordCursor extends Closeable {
    /** Moves to the next record; false when there is none. */
    boolean next() throws IOException;

    /** The record that {@link #next()} moved to. */
    Submission submission();

    /** The record in which {@link #next()} met damage, as far as it could be read. */
    Submission damaged(String fault);
}
