package org.charcot.result;

/** How many submissions a run read, and where each ended. */
public record Counts(long read, long scored, long filtered, long duplicates, long rejected) {

    /** Whether every submission that was read is accounted for exactly once. */
    public boolean balance() {
        return read == ended();
    }

    private long ended() {
        return scored + filtered + duplicates + rejected;
    }

    /** @throws IllegalStateException if a submission was lost or counted twice */
    public void requireBalance() {
        if (!balance()) {
            throw new IllegalStateException(
                    "The balance does not hold: read %d, but scored %d + filtered %d + duplicates %d + rejected %d = %d"
                            .formatted(read, scored, filtered, duplicates, rejected, ended()));
        }
    }
}
