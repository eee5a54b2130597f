package org.charcot.validation;

import java.util.Arrays;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * Whether one method is better than another over repeated folds: the corrected resampled t-test of Nadeau and Bengio (2003,
 * doi:10.1023/A:1024068626366). Folds share their training compounds, so that the plain test would find too much.
 *
 * @param difference mean over the folds
 * @param low lower end of its 95 % interval
 * @param high upper end of it
 * @param t the statistic
 * @param pValue two-sided; 1 where all differences are zero
 */
public record CorrectedTTest(double difference, double low, double high, double t, double pValue) {
    private static final double TWO_SIDED_95 = 0.975;

    /**
     * Tests paired differences.
     *
     * @param differences one for each fold, at least two
     * @param testToTraining compounds in a test fold for each compound in training, such as 0.25 for five folds
     */
    public static CorrectedTTest of(double[] differences, double testToTraining) {
        int folds = differences.length;
        if (folds < 2) {
            throw new IllegalArgumentException("Cannot test " + folds + " folds, expected at least 2");
        }
        double mean = Arrays.stream(differences).average().orElseThrow();
        double variance = Arrays.stream(differences)
                        .map(one -> (one - mean) * (one - mean))
                        .sum()
                / (folds - 1);
        double error = Math.sqrt((1.0 / folds + testToTraining) * variance);
        TDistribution distribution = new TDistribution(null, folds - 1.0);
        double half = error * distribution.inverseCumulativeProbability(TWO_SIDED_95);
        if (error == 0) {
            return new CorrectedTTest(mean, mean, mean, mean == 0 ? 0 : Double.POSITIVE_INFINITY, mean == 0 ? 1 : 0);
        }
        double t = mean / error;
        double p = 2 * distribution.cumulativeProbability(-Math.abs(t));
        return new CorrectedTTest(mean, mean - half, mean + half, t, p);
    }
}
