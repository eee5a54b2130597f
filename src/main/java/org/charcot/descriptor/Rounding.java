package org.charcot.descriptor;

/** Rounds sums to what their terms are known to, so that the order of adding cannot show. */
final class Rounding {
    private Rounding() {}

    static double to(double value, int decimals) {
        double scale = Math.pow(10, decimals);
        return Math.rint(value * scale) / scale;
    }
}
