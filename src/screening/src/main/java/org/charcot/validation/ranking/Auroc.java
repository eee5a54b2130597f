package org.charcot.validation.ranking;

/** The chance that a positive scores above a negative; a tie counts one half, as random tie-breaking would. */
public final class Auroc {
    private Auroc() {}

    /** NaN where one of the classes is missing. */
    public static double of(double[] scores, boolean[] positive) {
        return of(RankedClasses.of(scores, positive));
    }

    /** NaN where one of the classes is missing. */
    public static double of(RankedClasses ranked) {
        double[] sum = new double[2];
        ranked.descend((positives, negatives) -> {
            // sum[0] counts the positives above, sum[1] the pairs in their right order
            sum[1] += (sum[0] + positives / 2.0) * negatives;
            sum[0] += positives;
        });
        return sum[1] / ((double) ranked.positives() * ranked.negatives());
    }
}
