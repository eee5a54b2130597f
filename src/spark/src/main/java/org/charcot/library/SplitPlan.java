package org.charcot.library;

import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.charcot.library.format.LibraryFile;
import org.charcot.library.format.LibrarySplit;
import org.charcot.library.stream.SplitCount;

/** The splits of a library in the order of its records, the same on any cluster. */
public record SplitPlan(List<LibrarySplit> splits) implements Serializable {
    public SplitPlan {
        splits = List.copyOf(splits);
    }

    /** Below this many stored bytes whole files are read by one task. */
    private static final long PACKED = 32 << 10;

    /** What one task reads: a split, or several small files. */
    public record Part(List<LibrarySplit> splits) implements Serializable {
        public Part {
            splits = List.copyOf(splits);
        }
    }

    /** The splits as tasks read them, in order: thousands of files with a molecule each are not thousands of tasks. */
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        List<LibrarySplit> small = new ArrayList<>();
        long bytes = 0;
        for (LibrarySplit split : splits) {
            long size = split.file().size();
            boolean packed = split.isAlone() && size < PACKED;
            if (!small.isEmpty() && (!packed || bytes + size > PACKED)) {
                parts.add(new Part(small));
                small.clear();
                bytes = 0;
            }
            if (packed) {
                small.add(split);
                bytes += size;
            } else {
                parts.add(new Part(List.of(split)));
            }
        }
        if (!small.isEmpty()) {
            parts.add(new Part(small));
        }
        return parts;
    }

    public static SplitPlan of(List<LibraryFile> files, Configuration configuration) {
        List<LibrarySplit> splits = new ArrayList<>();
        for (LibraryFile file : files) {
            try {
                splits.addAll(file.format().syntax().split(file, configuration));
            } catch (IOException e) {
                throw file.failure(e);
            }
        }
        return new SplitPlan(splits);
    }

    /** The splits that must be counted before any record of them can be given its line. */
    public List<LibrarySplit> toCount() {
        return splits.stream().filter(LibrarySplit::isCutByBytes).toList();
    }

    /**
     * This plan with all line numbers known. A file in which a quoted field runs over several lines turns out not to
     * be one to cut by bytes, and is read in strides instead.
     *
     * @param counts what {@link LibrarySplit#count} says of each of {@link #toCount()}, in that order
     */
    public SplitPlan counted(List<SplitCount> counts) {
        List<LibrarySplit> toCount = toCount();
        if (counts.size() != toCount.size()) {
            throw new IllegalArgumentException(
                    "Cannot number lines: " + counts.size() + " counts, expected " + toCount.size());
        }
        Set<LibraryFile> quoted = new HashSet<>();
        for (int i = 0; i < counts.size(); i++) {
            if (counts.get(i).openQuotes()) {
                quoted.add(toCount.get(i).file());
            }
        }
        List<LibrarySplit> numbered = new ArrayList<>();
        long line = 1;
        int counted = 0;
        for (LibrarySplit split : splits) {
            if (!split.isCutByBytes()) {
                numbered.add(split);
                continue;
            }
            line = split.start() == 0 ? 1 : line;
            if (!quoted.contains(split.file())) {
                numbered.add(split.startingAtLine(line));
            } else if (split.start() == 0) {
                numbered.addAll(LibrarySplit.byStrides(split.file()));
            }
            line += counts.get(counted++).lines();
        }
        return new SplitPlan(numbered);
    }

    /** This plan with all line numbers known, counted here and now. */
    public SplitPlan counted(Configuration configuration) {
        return counted(
                toCount().stream().map(split -> split.count(configuration)).toList());
    }
}
