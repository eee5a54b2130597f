package org.charcot.spark.screening;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.SparkContext;
import org.apache.spark.util.LongAccumulator;
import org.charcot.screen.Outcome;
import org.charcot.screen.Screened;

/**
 * What became of the records that are screened so far, for whoever waits: Spark shows it on its pages, too. A task that is
 * done again counts again; what a result says is counted in its tables.
 */
final class OutcomeCounter implements Serializable {
    private static final long serialVersionUID = 1;

    private final Map<Outcome, LongAccumulator> counts = new EnumMap<>(Outcome.class);

    OutcomeCounter(SparkContext spark) {
        for (Outcome outcome : Outcome.values()) {
            counts.put(outcome, spark.longAccumulator(word(outcome)));
        }
    }

    /** Counts a batch, which comes back. */
    List<Screened> counted(List<Screened> batch) {
        batch.forEach(one -> counts.get(one.outcome()).add(1));
        return batch;
    }

    /** By outcome, in the order of the outcomes; for the driver. */
    Map<String, Long> counts() {
        Map<String, Long> words = new LinkedHashMap<>();
        counts.forEach((outcome, count) -> words.put(word(outcome), count.value()));
        return words;
    }

    private static String word(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT);
    }
}
