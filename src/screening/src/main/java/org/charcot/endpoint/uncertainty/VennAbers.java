package org.charcot.endpoint.uncertainty;

/**
 * Inductive Venn-ABERS predictor (Vovk and Petej 2014, arXiv:1211.0025): isotonic calibration once as if the query were
 * negative and once as if it were positive. The two answers enclose a calibrated probability, and tell by their distance
 * how little is known about scores like this one.
 */
final class VennAbers {
    private final double[] low = new double[ScoreCounts.GRID];
    private final double[] high = new double[ScoreCounts.GRID];

    public VennAbers(ScoreCounts calibration) {
        double[] weight = new double[ScoreCounts.GRID];
        double[] positives = new double[ScoreCounts.GRID];
        for (int step = 0; step < ScoreCounts.GRID; step++) {
            positives[step] = calibration.positives()[step];
            weight[step] = positives[step] + calibration.negatives()[step];
        }
        for (int step = 0; step < ScoreCounts.GRID; step++) {
            weight[step]++;
            low[step] = Isotonic.shareAt(weight, positives, step);
            positives[step]++;
            high[step] = Isotonic.shareAt(weight, positives, step);
            positives[step]--;
            weight[step]--;
        }
    }

    /** The probability of the positive class if the query is negative: the lower end. */
    public double low(double score) {
        return low[ScoreCounts.step(score)];
    }

    /** The same if it is positive: the upper end. */
    public double high(double score) {
        return high[ScoreCounts.step(score)];
    }

    /** One probability of the two, by the minimax rule for logarithmic loss. */
    public double probability(double score) {
        double p0 = low(score);
        double p1 = high(score);
        return p1 / (1 - p0 + p1);
    }
}
