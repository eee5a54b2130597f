package org.charcot.endpoint.uncertainty;

/**
 * The scores that a model gave to compounds it had not seen, counted by class on a grid of thousandths.
 *
 * @param negatives how many inactive compounds have each score: 1,001 counts, for 0.000 to 1.000
 * @param positives how many active ones have
 */
public record ScoreCounts(int[] negatives, int[] positives) {
    /** One more than the steps between 0 and 1. */
    public static final int GRID = 1_001;

    public ScoreCounts {
        if (negatives.length != GRID || positives.length != GRID) {
            throw new IllegalArgumentException("Cannot count scores on " + negatives.length + " and " + positives.length
                    + " steps, expected " + GRID);
        }
    }

    /** @param scores 0 to 1 */
    public static ScoreCounts of(double[] scores, boolean[] positive) {
        int[] negatives = new int[GRID];
        int[] positives = new int[GRID];
        for (int i = 0; i < scores.length; i++) {
            (positive[i] ? positives : negatives)[step(scores[i])]++;
        }
        return new ScoreCounts(negatives, positives);
    }

    /** The step of a score; what lies outside 0 to 1 counts as the nearer end. */
    static int step(double score) {
        return (int) Math.round(Math.max(0, Math.min(1, score)) * (GRID - 1));
    }

    /** Compounds of both classes. */
    public int compounds() {
        return sum(negatives) + sum(positives);
    }

    /** Compounds of the smaller class. */
    public int ofSmallerClass() {
        return Math.min(sum(negatives), sum(positives));
    }

    static int sum(int[] counts) {
        int sum = 0;
        for (int count : counts) {
            sum += count;
        }
        return sum;
    }
}
