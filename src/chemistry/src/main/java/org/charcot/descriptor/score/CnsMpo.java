package org.charcot.descriptor.score;

/**
 * The central nervous system multiparameter optimisation score: of 0 to 6, at least 4 is desirable. Its cut-offs were
 * fitted to logP, logD and pKa of other programs, so that a score is only as good as these agree.
 */
public final class CnsMpo {
    private CnsMpo() {}

    /**
     * The first version (Wager 2010, doi:10.1021/cn100008c).
     *
     * @param logP octanol-water partition coefficient
     * @param logD the same of all forms at pH 7.4
     * @param weight g/mol
     * @param area topological polar surface area of N and O, Å²
     * @param donors hydrogens on N and O
     * @param pka constant of the strongest base, 0 without one
     */
    public static double v1(double logP, double logD, double weight, double area, double donors, double pka) {
        return falling(logD, 2, 4) + common(logP, weight, area, pka) + falling(donors, 0.5, 3.5);
    }

    /** The second version (Rankovic 2017, doi:10.1021/acs.jmedchem.6b01469): without logD, donors count twice. */
    public static double v2(double logP, double weight, double area, double donors, double pka) {
        return common(logP, weight, area, pka) + 2 * falling(donors, 0.5, 3.5);
    }

    private static double common(double logP, double weight, double area, double pka) {
        return falling(logP, 3, 5) + falling(weight, 360, 500) + hump(area) + falling(pka, 8, 10);
    }

    private static double falling(double value, double best, double worst) {
        return Math.max(0, Math.min(1, (worst - value) / (worst - best)));
    }

    private static double hump(double area) {
        return Math.max(0, Math.min(Math.min(1, (area - 20) / 20), (120 - area) / 30));
    }
}
