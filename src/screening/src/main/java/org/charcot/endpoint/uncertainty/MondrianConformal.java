package org.charcot.endpoint.uncertainty;

/**
 * Class-conditional (Mondrian) inductive conformal p-values (Vovk, Gammerman and Shafer 2005; for imbalanced assays Norinder
 * et al. 2014, doi:10.1021/ci5001168): how many of a class's calibration compounds fit it no better than the query does.
 *
 * <p>Among compounds of either class, at most a share e has a p-value of its own class of e or less, as long as calibration
 * compounds and queries are exchangeable.
 */
final class MondrianConformal {
    private final double[] positive = new double[ScoreCounts.GRID];
    private final double[] negative = new double[ScoreCounts.GRID];

    public MondrianConformal(ScoreCounts calibration) {
        int positives = ScoreCounts.sum(calibration.positives());
        int negatives = ScoreCounts.sum(calibration.negatives());
        int lower = 0;
        for (int step = 0; step < ScoreCounts.GRID; step++) {
            lower += calibration.positives()[step];
            positive[step] = (lower + 1.0) / (positives + 1.0);
        }
        int higher = 0;
        for (int step = ScoreCounts.GRID - 1; step >= 0; step--) {
            higher += calibration.negatives()[step];
            negative[step] = (higher + 1.0) / (negatives + 1.0);
        }
    }

    /** How well the score, 0 to 1, fits the positive class: a p-value. */
    public double pPositive(double score) {
        return positive[ScoreCounts.step(score)];
    }

    /** How well it fits the negative class. */
    public double pNegative(double score) {
        return negative[ScoreCounts.step(score)];
    }

    /** The one class that is left at a confidence such as 0.8; {@link Call#CANNOT_TELL} if both or neither are. */
    public Call call(double score, double confidence) {
        boolean mayBePositive = pPositive(score) > 1 - confidence;
        boolean mayBeNegative = pNegative(score) > 1 - confidence;
        if (mayBePositive == mayBeNegative) {
            return Call.CANNOT_TELL;
        }
        return mayBePositive ? Call.YES : Call.NO;
    }
}
