package org.charcot.profile;

/**
 * How desirable something is, 0 to 1, and between which ends that may lie, as the answer it rests on is uncertain.
 *
 * @param low at most {@code value}
 * @param high at least {@code value}
 */
public record Rated(double low, double value, double high) {

    /** Of what cannot be known: at most {@code cap}, and perhaps nothing. */
    public Rated unknown(double cap) {
        return new Rated(0, Math.min(value, cap), Math.min(high, cap));
    }

    /** Less desirable by a factor of 0 to 1. */
    Rated times(double factor) {
        return new Rated(low * factor, value * factor, high * factor);
    }
}
