package org.charcot.result;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many submissions a run read, and where each ended.
 *
 * @param filteredBy molecules by the rule that removed them
 * @param rejectedBy submissions by reason code
 * @param standardisation molecules by what standardisation changed in them, duplicates included
 */
public record Tally(
        long read,
        long scored,
        long filtered,
        long duplicates,
        long rejected,
        Map<String, Long> filteredBy,
        Map<String, Long> rejectedBy,
        Map<String, Long> standardisation) {

    public Tally {
        filteredBy = new TreeMap<>(filteredBy);
        rejectedBy = new TreeMap<>(rejectedBy);
        standardisation = new LinkedHashMap<>(standardisation);
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
