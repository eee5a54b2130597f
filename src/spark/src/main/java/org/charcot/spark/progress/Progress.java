package org.charcot.spark.progress;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How far a stage is.
 *
 * @param done of {@code total}, in what {@code unit} says
 * @param total 0 where it is not known
 * @param seconds since the stage began; 0 where a rate would say nothing of what is left
 * @param counts what became of those that are done, in order
 */
record Progress(long done, long total, String unit, double seconds, Map<String, Long> counts) {
    private static final double MINUTE = 60;
    private static final double HOUR = 3_600;

    /** Done in a second, on the whole; 0 at the beginning. */
    double perSecond() {
        return seconds > 0 ? done / seconds : 0;
    }

    /** What is left at the rate so far; NaN where nothing is known of it. */
    double secondsLeft() {
        return total > 0 && perSecond() > 0 ? (total - done) / perSecond() : Double.NaN;
    }

    /** In a line: {@code 45,120 of 100,000 records (45 %), 3,410 a second, 16 s left; scored 30,100, filtered 15,020}. */
    String words() {
        StringBuilder words = new StringBuilder();
        words.append(String.format(Locale.ROOT, "%,d of %,d %s", done, total, unit));
        if (total > 0) {
            // what is not complete is not called so
            words.append(String.format(Locale.ROOT, " (%d %%)", 100 * done / total));
        }
        // behind the last record there are other things to do, which take no account of a rate
        if (done < total && perSecond() >= 1) {
            words.append(String.format(Locale.ROOT, ", %,.0f a second", perSecond()));
        }
        if (done < total && !Double.isNaN(secondsLeft())) {
            words.append(", ").append(time(secondsLeft())).append(" left");
        }
        if (!counts.isEmpty()) {
            words.append(counts.entrySet().stream()
                    .map(count -> String.format(Locale.ROOT, "%s %,d", count.getKey(), count.getValue()))
                    .collect(Collectors.joining(", ", "; ", "")));
        }
        return words.toString();
    }

    static String time(double seconds) {
        if (seconds < MINUTE) {
            return String.format(Locale.ROOT, "%.0f s", Math.ceil(seconds));
        }
        if (seconds < HOUR) {
            return String.format(Locale.ROOT, "%.0f min", Math.ceil(seconds / MINUTE));
        }
        return String.format(Locale.ROOT, "%.1f h", seconds / HOUR);
    }
}
