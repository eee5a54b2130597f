package org.charcot.spark.screening;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.charcot.library.format.LibraryFile;

/**
 * How many records each file had when they were counted, and how many came when they were screened. Only a file that was
 * changed or removed in between is asked for the latter: of all others every record has to arrive.
 */
final class RecordCounts {
    private final Map<String, Long> counted;
    private final Map<String, Staging.Arrived> arrived;

    private RecordCounts(Map<String, Long> counted, Map<String, Staging.Arrived> arrived) {
        this.counted = counted;
        this.arrived = arrived;
    }

    /** @param counted by the name of the file as given */
    static RecordCounts of(Map<String, Long> counted) {
        return new RecordCounts(counted, Map.of());
    }

    /**
     * These counts, corrected for files that are no longer what they were.
     *
     * @param changes of the files, in their order; empty where a file is still the same
     * @param came what was screened, by the name of the file
     */
    RecordCounts correctedBy(List<LibraryFile> files, List<String> changes, Map<String, Staging.Arrived> came) {
        Map<String, Staging.Arrived> changed = new HashMap<>();
        for (int i = 0; i < files.size(); i++) {
            if (!changes.get(i).isEmpty()) {
                String file = files.get(i).given();
                changed.put(file, came.getOrDefault(file, new Staging.Arrived(0, 0)));
            }
        }
        return new RecordCounts(counted, changed);
    }

    /** The records read of all files. */
    long total() {
        return counted.keySet().stream().mapToLong(this::of).sum();
    }

    /** The records read of a file. */
    long of(String file) {
        Staging.Arrived came = arrived.get(file);
        return came == null ? counted.getOrDefault(file, 0L) : came.records();
    }

    /** The records of a file that were counted and did not come. */
    long lost(String file) {
        Staging.Arrived came = arrived.get(file);
        return came == null ? 0 : Math.max(0, counted.getOrDefault(file, 0L) - (came.records() - came.losses()));
    }
}
