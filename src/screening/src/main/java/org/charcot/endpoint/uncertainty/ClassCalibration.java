package org.charcot.endpoint.uncertainty;

/** From a model's score to a probability, p-values and a call. */
public final class ClassCalibration implements Calibration {
    /** What of a probability is the score itself: enough to tell apart what the calibration makes equal. */
    private static final double SHARE_OF_SCORE = 0.001;

    private final ScoreCounts counts;
    private final VennAbers probability;
    private final MondrianConformal conformal;

    public ClassCalibration(ScoreCounts counts) {
        this.counts = counts;
        probability = new VennAbers(counts);
        conformal = new MondrianConformal(counts);
    }

    public ScoreCounts counts() {
        return counts;
    }

    /** Calibrated, and strictly rising with the score, so that no order is lost. */
    public double probability(double score) {
        return mixed(probability.probability(score), score);
    }

    /** The probability if the query is negative, which is at most {@link #probability}. */
    public double low(double score) {
        return mixed(probability.low(score), score);
    }

    /** The probability if the query is positive, which is at least {@link #probability}. */
    public double high(double score) {
        return mixed(probability.high(score), score);
    }

    private static double mixed(double calibrated, double score) {
        return (1 - SHARE_OF_SCORE) * calibrated + SHARE_OF_SCORE * score;
    }

    public double pPositive(double score) {
        return conformal.pPositive(score);
    }

    public double pNegative(double score) {
        return conformal.pNegative(score);
    }

    /** With few compounds of a class, more confidence is asked for before anything is said. */
    public double confidence() {
        return counts.ofSmallerClass() < FEW ? CONFIDENCE_OF_FEW : CONFIDENCE;
    }

    public Call call(double score) {
        return conformal.call(score, confidence());
    }
}
