package org.charcot.validation;

/** How far stated probabilities are from what was found; 0 is best. */
public final class ProbabilityLoss {
    /** A certainty that proves wrong would cost infinitely much, and say nothing of the other predictions. */
    private static final double SMALLEST = 1e-15;

    private ProbabilityLoss() {}

    /** Mean squared distance. */
    public static double brier(double[] probability, boolean[] positive) {
        double sum = 0;
        for (int i = 0; i < probability.length; i++) {
            double distance = probability[i] - (positive[i] ? 1 : 0);
            sum += distance * distance;
        }
        return sum / probability.length;
    }

    /** Mean negative natural logarithm of the probability given to what was found. */
    public static double log(double[] probability, boolean[] positive) {
        double sum = 0;
        for (int i = 0; i < probability.length; i++) {
            double given = positive[i] ? probability[i] : 1 - probability[i];
            sum -= Math.log(Math.max(SMALLEST, given));
        }
        return sum / probability.length;
    }
}
