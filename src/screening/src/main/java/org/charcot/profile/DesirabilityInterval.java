package org.charcot.profile;

/**
 * How desirable something is, 0 to 1, and between which ends that may lie, as the answer it rests on is uncertain.
 *
 * @param low at most {@code value}
 * @param high at least {@code value}
 */
public record DesirabilityInterval(double low, double value, double high) {

    /** Of what cannot be known: at most {@code cap}, and perhaps nothing. */
    public DesirabilityInterval unknown(double cap) {
        return new DesirabilityInterval(0, Math.min(value, cap), Math.min(high, cap));
    }

    /** Between what cannot be known and what is said, where {@code trust} of 0 to 1 is put into what is said. */
    DesirabilityInterval trusted(double trust, double cap) {
        DesirabilityInterval without = unknown(cap);
        return new DesirabilityInterval(
                trust * low,
                without.value() + trust * (value - without.value()),
                without.high() + trust * (high - without.high()));
    }

    DesirabilityInterval atLeast(double least) {
        return new DesirabilityInterval(Math.max(least, low), Math.max(least, value), Math.max(least, high));
    }

    /** Less desirable by a factor of 0 to 1. */
    DesirabilityInterval times(double factor) {
        return new DesirabilityInterval(low * factor, value * factor, high * factor);
    }
}
