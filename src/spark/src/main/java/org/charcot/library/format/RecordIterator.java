package org.charcot.library.format;

import java.io.IOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.charcot.library.stream.DamagedStreamException;
import org.charcot.molecule.Submission;

/** The records of one split, one at a time; what cannot be read ends it with a record that says so. */
public final class RecordIterator implements Iterator<Submission>, AutoCloseable {
    /** Records that stay together when splits share a stream; small, so that they share it evenly. */
    static final int BLOCK = 256;

    private final LibrarySplit split;
    private final RecordCursor cursor;
    private long index = -1;
    private Submission ready;
    private boolean ended;

    RecordIterator(LibrarySplit split, RecordCursor cursor) {
        this.split = split;
        this.cursor = cursor;
    }

    @Override
    public boolean hasNext() {
        while (ready == null && !ended) {
            advance();
        }
        return ready != null;
    }

    @Override
    public Submission next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Submission submission = ready;
        ready = null;
        return submission;
    }

    private void advance() {
        index++;
        try {
            if (!cursor.next()) {
                ended = true;
            } else if (isOurs()) {
                ready = cursor.submission();
            }
        } catch (DamagedStreamException e) {
            // every stride meets the damage at the same record, and one of them reports it
            ended = true;
            if (isOurs()) {
                ready = cursor.damaged("compressed stream damaged: " + e.getMessage());
            }
        } catch (IOException e) {
            throw split.file().failure(e);
        }
    }

    private boolean isOurs() {
        return split.strides() == 1 || index / BLOCK % split.strides() == split.stride();
    }

    @Override
    public void close() {
        try {
            cursor.close();
        } catch (IOException e) {
            throw split.file().failure(e);
        }
    }
}
