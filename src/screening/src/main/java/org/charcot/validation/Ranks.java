package org.charcot.validation;

import java.util.Arrays;

/** Ascending ranks from 1; tied values share the mean of their ranks. */
public final class Ranks {
    private Ranks() {}

    static double[] of(double[] values) {
        double[] sorted = sorted(values);
        double[] ranks = new double[values.length];
        for (int i = 0; i < ranks.length; i++) {
            int first = first(sorted, values[i]);
            int last = first;
            while (last + 1 < sorted.length && sorted[last + 1] == values[i]) {
                last++;
            }
            ranks[i] = (first + last) / 2.0 + 1;
        }
        return ranks;
    }

    /** An ascending copy in which there is one zero, not two. */
    public static double[] sorted(double[] values) {
        double[] sorted = new double[values.length];
        for (int i = 0; i < sorted.length; i++) {
            if (Double.isNaN(values[i])) {
                throw new IllegalArgumentException("Cannot rank value " + i + ": NaN, expected a number");
            }
            sorted[i] = values[i] + 0.0;
        }
        Arrays.sort(sorted);
        return sorted;
    }

    private static int first(double[] sorted, double value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
