package org.charcot.validation;

/** The mean precision at the place of each positive, in expectation over all orders of tied scores. */
public final class AveragePrecision {
    private AveragePrecision() {}

    /** NaN without positives. */
    public static double of(double[] scores, boolean[] positive) {
        int[] order = Ranks.descending(scores);
        double sum = 0;
        int found = 0;
        for (int from = 0; from < order.length; ) {
            int to = Ranks.endOfTie(scores, order, from);
            int tied = 0;
            for (int k = from; k < to; k++) {
                tied += positive[order[k]] ? 1 : 0;
            }
            sum += expected(from, to - from, found, tied);
            found += tied;
            from = to;
        }
        return sum / found;
    }

    /** Sum of the precisions at the positives of one tie, each of its places being a positive's equally often. */
    private static double expected(int before, int size, int found, int tied) {
        double sum = 0;
        // given a positive at one place, the others are spread evenly over the rest of the tie
        double density = size == 1 ? 0 : (tied - 1.0) / (size - 1);
        for (int place = 0; place < size && tied > 0; place++) {
            sum += (found + 1 + place * density) / (before + place + 1);
        }
        return sum * tied / size;
    }
}
