package org.charcot.endpoint;

/**
 * An answer and how far it may be off: for values the interval that holds the measured value in 80 of 100 cases, for
 * classes the two probabilities of Venn-ABERS calibration.
 *
 * @param low at most {@code value}
 * @param high at least {@code value}
 */
public record Interval(double low, double value, double high) {}
