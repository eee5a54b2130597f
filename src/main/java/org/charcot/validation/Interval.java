package org.charcot.validation;

/** Where a number lies with the confidence that was asked for. */
public record Interval(double low, double high) {
    /** The normal quantile of a two-sided 95 % interval. */
    static final double Z95 = 1.959963984540054;
}
