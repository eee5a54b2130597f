package org.charcot.validation;

/** The chance that a positive scores above a negative; a tie counts one half, as random tie-breaking would. */
public final class Auroc {
    private Auroc() {}

    /** NaN where one of the classes is missing. */
    public static double of(double[] scores, boolean[] positive) {
        TwoClasses classes = new TwoClasses(scores, positive);
        double[] sum = new double[2];
        classes.descend((positives, negatives) -> {
            // sum[0] counts the positives above, sum[1] the pairs in their right order
            sum[1] += (sum[0] + positives / 2.0) * negatives;
            sum[0] += positives;
        });
        return sum[1] / ((double) classes.positives() * classes.negatives());
    }

    /** 95 % interval after Hanley and McNeil (1982, doi:10.1148/radiology.143.1.7063747). */
    public static Interval hanleyMcNeil(double auroc, long positives, long negatives) {
        double q1 = auroc / (2 - auroc);
        double q2 = 2 * auroc * auroc / (1 + auroc);
        double square = auroc * auroc;
        double variance = (auroc * (1 - auroc) + (positives - 1) * (q1 - square) + (negatives - 1) * (q2 - square))
                / ((double) positives * negatives);
        double half = Interval.Z95 * Math.sqrt(Math.max(0, variance));
        return new Interval(Math.max(0, auroc - half), Math.min(1, auroc + half));
    }
}
