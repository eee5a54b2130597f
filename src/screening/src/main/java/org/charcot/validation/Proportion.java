package org.charcot.validation;

/** A share that was seen in a sample, and where the share of the whole may lie. */
public final class Proportion {
    /** The quantile of the normal distribution for 95 %. */
    private static final double Z = 1.959963984540054;

    private Proportion() {}

    /**
     * The 95 % score interval of Wilson (1927, doi:10.1080/01621459.1927.10502953).
     *
     * @param hits may count ties as halves
     * @param of at least 1
     */
    public static ConfidenceInterval wilson(double hits, long of) {
        if (of < 1 || hits < 0 || hits > of) {
            throw new IllegalArgumentException("Cannot bound a share: " + hits + " of " + of);
        }
        double share = hits / of;
        double z2 = Z * Z / of;
        double centre = share + z2 / 2;
        double half = Math.sqrt(z2 * (share * (1 - share) + z2 / 4));
        return new ConfidenceInterval(Math.max(0, (centre - half) / (1 + z2)), Math.min(1, (centre + half) / (1 + z2)));
    }
}
