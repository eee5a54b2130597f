package org.charcot.spark;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.hadoop.conf.Configuration;
import org.charcot.library.SplitPlan;
import org.charcot.library.format.LibrarySplit;
import org.charcot.library.format.RecordIterator;
import org.charcot.library.stream.InvalidLibraryException;
import org.charcot.molecule.Submission;

/** The records of several splits, one split after the other, of which one is open at a time. */
final class PartRecords implements Iterator<Submission>, AutoCloseable {
    private final Iterator<LibrarySplit> splits;
    private final Configuration configuration;
    private final boolean bearsLoss;
    private LibrarySplit split;
    private RecordIterator records;
    private long nextLine;
    private Submission lost;

    private PartRecords(SplitPlan.Part part, boolean bearsLoss, Configuration configuration) {
        splits = part.splits().iterator();
        this.bearsLoss = bearsLoss;
        this.configuration = configuration;
    }

    /** @throws InvalidLibraryException where a file cannot be read, for whatever reason */
    static PartRecords all(SplitPlan.Part part, Configuration configuration) {
        return new PartRecords(part, false, configuration);
    }

    /**
     * All that can still be read of files that were changed or removed since they were found, with one record in place of
     * the rest of a split.
     *
     * @throws InvalidLibraryException where a file that is still the same cannot be read
     */
    static PartRecords remaining(SplitPlan.Part part, Configuration configuration) {
        return new PartRecords(part, true, configuration);
    }

    @Override
    public boolean hasNext() {
        try {
            while (lost == null && (records == null || !records.hasNext())) {
                if (!splits.hasNext()) {
                    return false;
                }
                close();
                split = splits.next();
                nextLine = split.firstLine();
                records = split.open(configuration);
            }
        } catch (InvalidLibraryException e) {
            String change = bearsLoss ? split.file().change(configuration) : "";
            if (change.isEmpty()) {
                throw e;
            }
            records = null;
            lost = split.file().lost(nextLine, change);
        }
        return true;
    }

    @Override
    public Submission next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Submission next = lost == null ? records.next() : lost;
        lost = null;
        nextLine = next.line() + 1;
        return next;
    }

    @Override
    public void close() {
        if (records != null) {
            records.close();
        }
    }
}
