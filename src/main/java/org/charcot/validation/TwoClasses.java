package org.charcot.validation;

import java.util.Arrays;

/** The scores of positives and negatives, walked from the greatest down, all that are equal at once. */
final class TwoClasses {
    private final double[] positives;
    private final double[] negatives;

    /** Told of each level of score how many positives and negatives have it. */
    @FunctionalInterface
    interface Level {
        void at(int positives, int negatives);
    }

    TwoClasses(double[] scores, boolean[] positive) {
        double[] up = new double[scores.length];
        double[] down = new double[scores.length];
        int ups = 0;
        int downs = 0;
        for (int i = 0; i < scores.length; i++) {
            if (Double.isNaN(scores[i])) {
                throw new IllegalArgumentException("Cannot rank score " + i + ": NaN, expected a number");
            }
            if (positive[i]) {
                up[ups++] = scores[i];
            } else {
                down[downs++] = scores[i];
            }
        }
        positives = Ranks.sorted(Arrays.copyOf(up, ups));
        negatives = Ranks.sorted(Arrays.copyOf(down, downs));
    }

    long positives() {
        return positives.length;
    }

    long negatives() {
        return negatives.length;
    }

    void descend(Level level) {
        int p = positives.length - 1;
        int n = negatives.length - 1;
        while (p >= 0 || n >= 0) {
            boolean fromPositives = n < 0 || (p >= 0 && positives[p] >= negatives[n]);
            double score = fromPositives ? positives[p] : negatives[n];
            int beforeP = p;
            int beforeN = n;
            while (p >= 0 && positives[p] == score) {
                p--;
            }
            while (n >= 0 && negatives[n] == score) {
                n--;
            }
            level.at(beforeP - p, beforeN - n);
        }
    }
}
