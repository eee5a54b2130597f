package org.charcot.validation.ranking;

/**
 * The area under the ROC curve over the logarithm of the false positive rate, from {@code lambda} to 1, as a share of that
 * whole width (Mysinger and Shoichet 2010, doi:10.1021/ci100214a). The curve is a staircase: between two negatives it is
 * level. In expectation over all orders of tied scores.
 */
final class LogAuc {
    /** The least false positive rate that is looked at. */
    public static final double LAMBDA = 0.001;

    private LogAuc() {}

    /** NaN where one of the classes is missing. */
    public static double of(RankedClasses ranked) {
        double all = ranked.negatives();
        double[] area = new double[1];
        int[] passed = new int[2];
        ranked.descend((positives, negatives) -> {
            if (positives == 0) {
                area[0] += passed[0] * width(passed[1], passed[1] + negatives, all);
            }
            for (int place = 1; place <= negatives && positives > 0; place++) {
                // the negatives of a tie divide its positives evenly
                double above = passed[0] + (double) positives * place / (negatives + 1);
                area[0] += above * width(passed[1] + place - 1, passed[1] + place, all);
            }
            passed[0] += positives;
            passed[1] += negatives;
        });
        return all == 0 ? Double.NaN : area[0] / ranked.positives() / -Math.log10(LAMBDA);
    }

    /** What is above that of a ranking by chance with many negatives, {@code (1 - lambda) / ln(1 / lambda)}. */
    public static double adjusted(RankedClasses ranked) {
        return of(ranked) - (1 - LAMBDA) / -Math.log(LAMBDA);
    }

    private static double width(int from, int to, double all) {
        double start = Math.max(from / all, LAMBDA);
        double end = Math.max(to / all, LAMBDA);
        return Math.log10(end / start);
    }
}
