package org.charcot.descriptor;

/** Rounds sums to what their terms are known to, so that the order of adding cannot show. */
final class Rounding {
    private static final double[] SCALES = {1, 10, 100, 1e3, 1e4, 1e5, 1e6};

    private Rounding() {}

    static double to(double value, int decimals) {
        double scale = SCALES[decimals];
        // a zero has no sign
        return Math.rint(value * scale) / scale + 0.0;
    }
}
