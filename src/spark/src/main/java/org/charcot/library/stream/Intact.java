package org.charcot.library.stream;

import java.io.Serializable;

/**
 * How much of a file its checksums vouch for.
 *
 * @param size what can be read, from the beginning: plain bytes, or rows of Parquet
 * @param damage what is wrong with the rest, in words; empty where nothing is
 */
public record Intact(long size, String damage) implements Serializable {
    /** All of a file that has no checksums. */
    public static final Intact ALL = new Intact(Long.MAX_VALUE, "");

    public boolean isDamaged() {
        return !damage.isEmpty();
    }
}
