package org.charcot.validation;

/** Where a number lies with the confidence that was asked for. */
public record Interval(double low, double high) {}
