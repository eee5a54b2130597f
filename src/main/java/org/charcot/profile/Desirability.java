package org.charcot.profile;

import java.io.Serializable;

/**
 * How welcome a value is, from 0 to 1: a trapezoid of straight lines (Derringer & Suich 1980,
 * doi:10.1080/00224065.1980.11980968, with exponent 1). An end that is null is open.
 *
 * @param zeroBelow at or below this 0
 * @param bestFrom from here 1
 * @param bestTo to here 1
 * @param zeroAbove at or above this 0
 */
public record Desirability(Double zeroBelow, Double bestFrom, Double bestTo, Double zeroAbove) implements Serializable {

    public static Desirability rising(double zero, double one) {
        return new Desirability(zero, one, null, null);
    }

    public static Desirability falling(double one, double zero) {
        return new Desirability(null, null, one, zero);
    }

    /** 0 to 1; 0 for a value that is not a number. */
    public double of(double value) {
        if (Double.isNaN(value)) {
            return 0;
        }
        return Math.min(rise(value), fall(value));
    }

    private double rise(double value) {
        if (bestFrom == null || value >= bestFrom) {
            return 1;
        }
        return value <= zeroBelow ? 0 : (value - zeroBelow) / (bestFrom - zeroBelow);
    }

    private double fall(double value) {
        if (bestTo == null || value <= bestTo) {
            return 1;
        }
        return value >= zeroAbove ? 0 : (zeroAbove - value) / (zeroAbove - bestTo);
    }

    /** The shape in words. */
    public String describe() {
        StringBuilder words = new StringBuilder("1");
        if (bestFrom != null) {
            words.append(" from ").append(bestFrom);
        }
        if (bestTo != null) {
            words.append(" up to ").append(bestTo);
        }
        if (zeroBelow != null) {
            words.append(", 0 at or below ").append(zeroBelow);
        }
        if (zeroAbove != null) {
            words.append(", 0 at or above ").append(zeroAbove);
        }
        return words.toString();
    }
}
