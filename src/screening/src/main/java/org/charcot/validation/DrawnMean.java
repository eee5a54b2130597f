package org.charcot.validation;

/**
 * The mean of some of many numbers when chance draws them, none twice: its expectation and variance are exact (Cochran
 * 1977, Sampling Techniques, section 2.5), its interval takes it to be normal.
 *
 * @param expected the mean of all
 * @param interval where it lies 95 times of 100
 */
public record DrawnMean(double expected, ConfidenceInterval interval) {
    private static final double Z = 1.959963984540054;

    /**
     * @param mean of all numbers
     * @param deviation the standard deviation of all numbers, with their count as divisor
     * @param all how many there are
     * @param drawn how many of them are drawn, at least 1
     */
    public static DrawnMean of(double mean, double deviation, long all, long drawn) {
        if (drawn < 1 || drawn > all) {
            throw new IllegalArgumentException("Cannot draw " + drawn + " of " + all);
        }
        double rest = all == 1 ? 0 : (double) (all - drawn) / (all - 1);
        double half = Z * deviation * Math.sqrt(rest / drawn);
        return new DrawnMean(mean, new ConfidenceInterval(mean - half, mean + half));
    }
}
