package org.charcot.validation;

import java.util.Arrays;
import java.util.Comparator;

/** Ascending ranks from 1; tied values share the mean of their ranks. */
final class Ranks {
    private Ranks() {}

    static double[] of(double[] values) {
        int[] order = descending(values);
        double[] ranks = new double[values.length];
        for (int from = 0; from < order.length; ) {
            int to = endOfTie(values, order, from);
            // descending places from..to-1 are ascending ranks n-to+1..n-from
            double shared = order.length - (from + to - 1) / 2.0;
            for (int k = from; k < to; k++) {
                ranks[order[k]] = shared;
            }
            from = to;
        }
        return ranks;
    }

    /** Positions of the values, the greatest first. */
    static int[] descending(double[] values) {
        Integer[] order = new Integer[values.length];
        Arrays.setAll(order, i -> {
            if (Double.isNaN(values[i])) {
                throw new IllegalArgumentException("Cannot rank value " + i + ": NaN, expected a number");
            }
            return i;
        });
        Arrays.sort(order, Comparator.comparingDouble((Integer i) -> -values[i]));
        return Arrays.stream(order).mapToInt(Integer::intValue).toArray();
    }

    /** The first place after {@code from} at which the value is another. */
    static int endOfTie(double[] values, int[] order, int from) {
        int to = from + 1;
        while (to < order.length && values[order[to]] == values[order[from]]) {
            to++;
        }
        return to;
    }
}
