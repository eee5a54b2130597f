package org.charcot.validation.ranking;

import java.util.Arrays;
import org.charcot.validation.Ranks;

/**
 * How many positives and negatives each level of score holds, from the greatest down: all that a metric of a ranking
 * hangs on. Neighbouring levels that hold one class alone are one level, as their order changes no metric.
 */
public final class RankedClasses {
    private final int[] positives;
    private final int[] negatives;
    private final int allPositives;
    private final int allNegatives;

    /** Told of each level of score how many positives and negatives have it. */
    @FunctionalInterface
    interface Level {
        void at(int positives, int negatives);
    }

    private RankedClasses(int[] positives, int[] negatives) {
        this.positives = positives;
        this.negatives = negatives;
        allPositives = Arrays.stream(positives).sum();
        allNegatives = Arrays.stream(negatives).sum();
    }

    /** @throws IllegalArgumentException if a score is no number */
    public static RankedClasses of(double[] scores, boolean[] positive) {
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
        Levels levels = new Levels();
        levels.descend(Ranks.sorted(Arrays.copyOf(up, ups)), Ranks.sorted(Arrays.copyOf(down, downs)));
        return levels.ranked();
    }

    /** What is known of a ranking by chance: all are tied, and every metric is its mean over all orders. */
    public static RankedClasses byChance(int positives, int negatives) {
        return new RankedClasses(new int[] {positives}, new int[] {negatives});
    }

    /** Every positive above every negative. */
    public static RankedClasses perfect(int positives, int negatives) {
        return new RankedClasses(new int[] {positives, 0}, new int[] {0, negatives});
    }

    /** By what the levels hold, from the greatest score down. */
    static RankedClasses ofLevels(int[] positives, int[] negatives) {
        return new RankedClasses(positives, negatives);
    }

    public int positives() {
        return allPositives;
    }

    public int negatives() {
        return allNegatives;
    }

    public int size() {
        return allPositives + allNegatives;
    }

    int levels() {
        return positives.length;
    }

    /** The level of each positive, or of each negative. */
    int[] levelOfEach(boolean ofPositives) {
        int[] counts = ofPositives ? positives : negatives;
        int[] level = new int[Arrays.stream(counts).sum()];
        int next = 0;
        for (int i = 0; i < counts.length; i++) {
            Arrays.fill(level, next, next + counts[i], i);
            next += counts[i];
        }
        return level;
    }

    void descend(Level level) {
        for (int i = 0; i < positives.length; i++) {
            if (positives[i] + negatives[i] > 0) {
                level.at(positives[i], negatives[i]);
            }
        }
    }

    /** Levels as they are found. */
    private static final class Levels {
        private int[] positives = new int[64];
        private int[] negatives = new int[64];
        private int count;

        void descend(double[] up, double[] down) {
            int p = up.length - 1;
            int n = down.length - 1;
            while (p >= 0 || n >= 0) {
                double score = n < 0 || (p >= 0 && up[p] >= down[n]) ? up[p] : down[n];
                int beforeP = p;
                int beforeN = n;
                while (p >= 0 && up[p] == score) {
                    p--;
                }
                while (n >= 0 && down[n] == score) {
                    n--;
                }
                add(beforeP - p, beforeN - n);
            }
        }

        private void add(int morePositives, int moreNegatives) {
            boolean continues = count > 0
                    && ((morePositives == 0 && positives[count - 1] == 0)
                            || (moreNegatives == 0 && negatives[count - 1] == 0));
            if (!continues) {
                if (count == positives.length) {
                    positives = Arrays.copyOf(positives, 2 * count);
                    negatives = Arrays.copyOf(negatives, 2 * count);
                }
                count++;
            }
            positives[count - 1] += morePositives;
            negatives[count - 1] += moreNegatives;
        }

        RankedClasses ranked() {
            return new RankedClasses(Arrays.copyOf(positives, count), Arrays.copyOf(negatives, count));
        }
    }
}
