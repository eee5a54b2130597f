package org.charcot.spark;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.hadoop.conf.Configuration;
import org.charcot.library.SplitPlan;
import org.charcot.library.format.LibrarySplit;
import org.charcot.library.format.RecordIterator;
import org.charcot.molecule.Submission;

/** The records of several splits, one split after the other, of which one is open at a time. */
final class PartRecords implements Iterator<Submission>, AutoCloseable {
    private final Iterator<LibrarySplit> splits;
    private final Configuration configuration;
    private RecordIterator records;

    PartRecords(SplitPlan.Part part, Configuration configuration) {
        splits = part.splits().iterator();
        this.configuration = configuration;
    }

    @Override
    public boolean hasNext() {
        while (records == null || !records.hasNext()) {
            if (!splits.hasNext()) {
                return false;
            }
            close();
            records = splits.next().open(configuration);
        }
        return true;
    }

    @Override
    public Submission next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return records.next();
    }

    @Override
    public void close() {
        if (records != null) {
            records.close();
        }
    }
}
