package org.charcot.descriptor.score;

/** The BBB Score of Gupta et al. 2019 (doi:10.1021/acs.jmedchem.9b01220), 0 to 6: above 4 most compounds enter the brain. */
public final class BbbScore {
    /** What stands for the constant of a molecule that is neither acid nor base. */
    public static final double NEUTRAL = 8.81;
    /** The greatest constant that an acid without a basic group is given. */
    public static final double WEAKEST_ACID = 9;

    private static final double[] AROMATIC_RINGS = {0.336367, 0.816016, 1, 0.691115, 0.199399};

    private BbbScore() {}

    /**
     * @param aromaticRings a count
     * @param heavyAtoms a count
     * @param bonding acceptors and donors of hydrogen bonds over the square root of the molecular weight
     * @param area topological polar surface area of N and O, Å²
     * @param pka of the strongest base, else acid
     */
    public static double of(int aromaticRings, int heavyAtoms, double bonding, double area, double pka) {
        return rings(aromaticRings)
                + size(heavyAtoms)
                + 1.5 * bonding(bonding)
                + 2 * area(area)
                + 0.5 * ionisation(pka);
    }

    static double rings(int count) {
        return count < AROMATIC_RINGS.length ? AROMATIC_RINGS[count] : 0;
    }

    static double size(int atoms) {
        double x = atoms;
        return atoms > 5 && atoms <= 45
                ? (0.0000443 * x * x * x - 0.004556 * x * x + 0.12775 * x - 0.463) / 0.624231
                : 0;
    }

    static double bonding(double x) {
        return x > 0.05 && x <= 0.45 ? (26.733 * x * x * x - 31.495 * x * x + 9.5202 * x - 0.1358) / 0.72258 : 0;
    }

    static double area(double x) {
        return x > 0 && x <= 120 ? (-0.0067 * x + 0.9598) / 0.9598 : 0;
    }

    static double ionisation(double p) {
        return p > 3 && p <= 11
                ? (0.00045068 * p * p * p * p - 0.016331 * p * p * p + 0.18618 * p * p - 0.71043 * p + 0.8579)
                        / 0.597488
                : 0;
    }
}
