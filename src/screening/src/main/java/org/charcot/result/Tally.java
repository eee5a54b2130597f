package org.charcot.result;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where the submissions of a run ended, and why.
 *
 * @param filteredBy molecules by the rule that removed them
 * @param rejectedBy submissions by reason code
 * @param standardisation molecules by what standardisation changed in them, duplicates included
 */
public record Tally(
        Counts counts, Map<String, Long> filteredBy, Map<String, Long> rejectedBy, Map<String, Long> standardisation) {

    public Tally {
        filteredBy = new TreeMap<>(filteredBy);
        rejectedBy = new TreeMap<>(rejectedBy);
        standardisation = new LinkedHashMap<>(standardisation);
    }
}
