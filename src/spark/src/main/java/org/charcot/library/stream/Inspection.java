package org.charcot.library.stream;

import java.io.Serializable;

/**
 * What a look at all of a file's bytes tells before its records are read.
 *
 * @param sha256 of the bytes as stored
 * @param rows how many records the file itself says that it has; -1 where it does not say
 */
public record Inspection(String sha256, Intact intact, long rows) implements Serializable {
    /** The number of records of a file that does not say it. */
    public static final long UNKNOWN = -1;

    /** How many records are missed for certain; -1 where the file does not say how many it should have. */
    public long missing() {
        return rows == UNKNOWN ? UNKNOWN : rows - Math.min(rows, intact.size());
    }
}
