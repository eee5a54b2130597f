package org.charcot.validation.ranking;

/**
 * Metrics that weigh a positive by how near it is to the top, {@code exp(-alpha * rank / all)}: RIE (Sheridan 2001,
 * doi:10.1021/ci0100144) and BEDROC (Truchon and Bayly 2007, doi:10.1021/ci600426e). Both are sums over positives, so that
 * their expectation over all orders of tied scores is exact.
 */
final class EarlyRecognition {
    /** Beyond this the positives alone fill the top that the weights see, and BEDROC is high for anything. */
    public static final double MOST_CROWDED = 2;

    private EarlyRecognition() {}

    /** The robust initial enhancement: 1 for chance. NaN without positives. */
    public static double rie(RankedClasses ranked, double alpha) {
        double step = alpha / ranked.size();
        double[] sum = new double[1];
        int[] passed = new int[1];
        ranked.descend((positives, negatives) -> {
            int size = positives + negatives;
            if (positives > 0) {
                sum[0] += positives * weights(passed[0], size, step) / size;
            }
            passed[0] += size;
        });
        double chance = weights(0, ranked.size(), step) / ranked.size();
        return sum[0] / ranked.positives() / chance;
    }

    /** The sum of {@code exp(-step * rank)} over the ranks from {@code before + 1} on, a geometric series. */
    private static double weights(int before, int count, double step) {
        return Math.exp(-step * (before + 1)) * Math.expm1(-step * count) / Math.expm1(-step);
    }

    /** RIE scaled to 0 at worst and 1 at best. NaN without positives. */
    public static double bedroc(RankedClasses ranked, double alpha) {
        double share = (double) ranked.positives() / ranked.size();
        // of positives all at the end, and all at the beginning
        double least = -Math.expm1(alpha * share) / (share * -Math.expm1(alpha));
        double most = -Math.expm1(-alpha * share) / (share * -Math.expm1(-alpha));
        return (rie(ranked, alpha) - least) / (most - least);
    }

    /** {@code alpha * positives / all}, which BEDROC presumes to be far below 1. */
    public static double crowding(int positives, int size, double alpha) {
        return alpha * positives / size;
    }
}
