package org.charcot.spark;

import java.util.Map;
import java.util.TreeMap;

/**
 * How many submissions a run read, and where each ended.
 *
 * @param filteredBy molecules by the rule that removed them
 * @param rejectedBy submissions by reason code
 */
public record Tally(
        long read,
        long scored,
        long filtered,
        long duplicates,
        long rejected,
        Map<String, Long> filteredBy,
        Map<String, Long> rejectedBy) {

    public Tally {
        filteredBy = new TreeMap<>(filteredBy);
        rejectedBy = new TreeMap<>(rejectedBy);
    }

    /** @throws IllegalStateException if a submission was lost or counted twice */
    public void requireBalance() {
        if (read != scored + filtered + duplicates + rejected) {
            throw new IllegalStateException(
                    "The balance does not hold: read %d, but scored %d + filtered %d + duplicates %d + rejected %d = %d"
                            .formatted(
                                    read,
                                    scored,
                                    filtered,
                                    duplicates,
                                    rejected,
                                    scored + filtered + duplicates + rejected));
        }
    }
}
