package org.charcot.validation;

import java.util.Arrays;

/** Where a number lies with the confidence that was asked for. */
public record ConfidenceInterval(double low, double high) {
    /** The middle 95 % of what was drawn, NaN left out; both ends are NaN if nothing is left. */
    public static ConfidenceInterval of95(double[] drawn) {
        double[] sorted = Arrays.stream(drawn)
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
        return new ConfidenceInterval(quantile(sorted, 0.025), quantile(sorted, 0.975));
    }

    private static double quantile(double[] sorted, double q) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        double place = q * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
