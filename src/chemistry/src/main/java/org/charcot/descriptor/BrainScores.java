package org.charcot.descriptor;

import org.charcot.descriptor.ionisation.Ionisation;
import org.charcot.descriptor.score.BbbScore;
import org.charcot.descriptor.score.CnsMpo;

/** Scores for brain penetration from our own descriptors. */
final class BrainScores {
    private static final double[] STEPS = {-1, -0.5, 0, 0.5, 1};
    private static final double[] STILL = {0};

    private BrainScores() {}

    /** Least and greatest CNS MPO while each pKa takes the values within its spread. */
    static double[] mpo(Ionisation ionisation, Measurements measured) {
        double logP = measured.value(Descriptor.LOGP);
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double step : steps(ionisation.basicSpread())) {
            double basic = ionisation.basic() + step * ionisation.basicSpread();
            for (double acidStep : steps(ionisation.acidicSpread())) {
                double acidic = ionisation.acidic() + acidStep * ionisation.acidicSpread();
                double score = CnsMpo.v1(
                        logP,
                        Ionisation.logD(logP, Ph.PLASMA, basic, acidic),
                        measured.value(Descriptor.MOLECULAR_WEIGHT),
                        measured.value(Descriptor.TPSA),
                        measured.value(Descriptor.HBD),
                        basic);
                low = Math.min(low, score);
                high = Math.max(high, score);
            }
        }
        return new double[] {Rounding.to(low, 3), Rounding.to(high, 3)};
    }

    private static double[] steps(double spread) {
        return spread == 0 ? STILL : STEPS;
    }

    /** Least and greatest CNS MPO.v2 while the pKa takes the values within its spread; it falls with the pKa. */
    static double[] mpoV2(Subject subject, Measurements measured) {
        Ionisation ionisation = subject.ionisation();
        double[] scores = new double[2];
        for (int end = 0; end < 2; end++) {
            double step = end == 0 ? ionisation.basicSpread() : -ionisation.basicSpread();
            double score = CnsMpo.v2(
                    measured.value(Descriptor.LOGP),
                    measured.value(Descriptor.MOLECULAR_WEIGHT),
                    measured.value(Descriptor.TPSA),
                    measured.value(Descriptor.HBD),
                    ionisation.basic() + step);
            scores[end] = Rounding.to(score, 3);
        }
        return scores;
    }

    static double bbb(Subject subject, Measurements measured) {
        double bonding = measured.value(Descriptor.ACCEPTOR_ATOMS) + measured.value(Descriptor.DONOR_ATOMS);
        double score = BbbScore.of(
                (int) measured.value(Descriptor.AROMATIC_RINGS),
                (int) measured.value(Descriptor.HEAVY_ATOMS),
                bonding / Math.sqrt(measured.value(Descriptor.MOLECULAR_WEIGHT)),
                measured.value(Descriptor.TPSA),
                constant(subject.ionisation()));
        return Rounding.to(score, 3);
    }

    /** That of the strongest base, else of the strongest acid, else what stands for neither. */
    private static double constant(Ionisation ionisation) {
        if (ionisation.basic() > Ionisation.NO_BASE) {
            return ionisation.basic();
        }
        return ionisation.acidic() < Ionisation.NO_ACID
                ? Math.min(ionisation.acidic(), BbbScore.WEAKEST_ACID)
                : BbbScore.NEUTRAL;
    }
}
