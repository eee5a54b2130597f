package org.charcot.validation.ranking;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.charcot.validation.ConfidenceInterval;

/**
 * What a ranking by shuffled scores would show, without shuffling: each marked molecule then stands anywhere with the same
 * chance, so that the mean of their places is the mean of as many uniform numbers (Irwin 1927, doi:10.1093/biomet/19.3-4.225;
 * Hall 1927, doi:10.1093/biomet/19.3-4.240). Places are 0 at the end of the ranking and 1 at its top; the ranking is taken
 * to be much longer than the marked ones are many.
 */
public final class ShuffledRanking {
    /** Above this the alternating sum loses its digits, and the sum is as good as normal. */
    private static final int MOST_EXACT = 12;

    private static final NormalDistribution STANDARD = new NormalDistribution();
    private static final double TAIL = 0.025;
    private static final int HALVINGS = 60;

    private ShuffledRanking() {}

    /** Where the mean place of so many marked molecules lies in 95 of 100 shuffled rankings. */
    public static ConfidenceInterval meanPlace(int marked) {
        double low = quantile(marked, TAIL);
        return new ConfidenceInterval(low, 1 - low);
    }

    /** The chance that a shuffled ranking gives so many marked molecules a mean place at least so high. */
    public static double chanceOf(double meanPlace, int marked) {
        // the distribution is symmetric around one half
        return cumulative(1 - meanPlace, marked);
    }

    private static double quantile(int marked, double chance) {
        double low = 0;
        double high = 1;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (cumulative(middle, marked) < chance) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    /** The chance that the mean of so many uniform numbers is at most {@code mean}. */
    private static double cumulative(double mean, int marked) {
        if (marked < 1) {
            throw new IllegalArgumentException("Cannot place: " + marked + " molecules, expected 1 or more");
        }
        return marked > MOST_EXACT
                ? STANDARD.cumulativeProbability((mean - 0.5) * Math.sqrt(12.0 * marked))
                : irwinHall(mean * marked, marked);
    }

    private static double irwinHall(double sum, int marked) {
        double total = 0;
        double choose = 1;
        double factorial = 1;
        for (int k = 0; k <= marked && k < sum; k++) {
            total += (k % 2 == 0 ? 1 : -1) * choose * Math.pow(sum - k, marked);
            choose = choose * (marked - k) / (k + 1);
        }
        for (int k = 2; k <= marked; k++) {
            factorial *= k;
        }
        return Math.min(1, Math.max(0, total / factorial));
    }
}
