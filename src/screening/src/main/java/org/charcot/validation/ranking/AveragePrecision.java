package org.charcot.validation.ranking;

/** The mean precision at the place of each positive, in expectation over all orders of tied scores. */
public final class AveragePrecision {
    private AveragePrecision() {}

    /** NaN without positives. */
    public static double of(double[] scores, boolean[] positive) {
        return of(RankedClasses.of(scores, positive));
    }

    /** NaN without positives. */
    public static double of(RankedClasses ranked) {
        double[] sum = new double[1];
        int[] passed = new int[2];
        ranked.descend((positives, negatives) -> {
            sum[0] += expected(passed[0] + passed[1], positives + negatives, passed[0], positives);
            passed[0] += positives;
            passed[1] += negatives;
        });
        return sum[0] / ranked.positives();
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
