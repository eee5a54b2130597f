package org.charcot.profile;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.charcot.endpoint.Interval;

/**
 * How welcome a value is, from 0 to 1: a trapezoid of straight lines (Derringer and Suich 1980,
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

    /** The least and the most within an interval beside the desirability of its value. */
    public DesirabilityInterval of(Interval answer) {
        double value = of(answer.value());
        double low = Math.min(value, Math.min(of(answer.low()), of(answer.high())));
        return new DesirabilityInterval(
                low, value, reachesBest(answer) ? 1 : Math.max(value, Math.max(of(answer.low()), of(answer.high()))));
    }

    /** Between its ends a trapezoid is greatest where it is flat, and nowhere less than at one of the ends. */
    private boolean reachesBest(Interval answer) {
        return (bestFrom == null || answer.high() >= bestFrom) && (bestTo == null || answer.low() <= bestTo);
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
        List<String> words = new ArrayList<>();
        if (bestFrom != null && bestTo != null) {
            words.add("best from " + number(bestFrom) + " to " + number(bestTo));
        } else {
            words.add("best " + (bestFrom == null ? "up to " + number(bestTo) : "from " + number(bestFrom)));
        }
        if (zeroBelow != null) {
            words.add("nothing at " + number(zeroBelow) + " or less");
        }
        if (zeroAbove != null) {
            words.add("nothing at " + number(zeroAbove) + " or more");
        }
        return String.join(", ", words);
    }

    /** A number without needless decimals. */
    public static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }
}
