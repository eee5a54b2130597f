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

    /** Between what cannot be known and what is said, where {@code trust} of 0 to 1 is put into what is said. */
    Rated trusted(double trust, double cap) {
        Rated without = unknown(cap);
        return new Rated(
                trust * low,
                without.value() + trust * (value - without.value()),
                without.high() + trust * (high - without.high()));
    }

    Rated atLeast(double least) {
        return new Rated(Math.max(least, low), Math.max(least, value), Math.max(least, high));
    }

    /** Less desirable by a factor of 0 to 1. */
    Rated times(double factor) {
        return new Rated(low * factor, value * factor, high * factor);
    }
}
