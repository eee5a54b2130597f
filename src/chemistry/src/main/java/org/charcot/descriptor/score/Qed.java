package org.charcot.descriptor.score;

/**
 * The quantitative estimate of drug-likeness (Bickerton et al. 2012, doi:10.1038/nchem.1243) with mean weights: 0 to 1,
 * the geometric mean of how common a drug's property values are.
 */
public final class Qed {
    private static final Desirability WEIGHT = new Desirability(
            0.66, 2.817065973, 392.5754953, 290.7489764, 2.419764353, 49.22325677, 65.37051707, 104.9805561);
    private static final Desirability LOGP = new Desirability(
            0.46, 3.172690585, 137.8624751, 2.534937431, 4.581497897, 0.822739154, 0.576295591, 131.3186604);
    private static final Desirability ACCEPTORS = new Desirability(
            0.05, 2.948620388, 160.4605972, 3.615294657, 4.435986202, 0.290141953, 1.300669958, 148.7763046);
    private static final Desirability DONORS =
            new Desirability(0.61, 1.618662227, 1010.051101, 0.985094388, 1e-9, 0.713820843, 0.920922555, 258.1632616);
    private static final Desirability AREA = new Desirability(
            0.06, 1.876861559, 125.2232657, 62.90773554, 87.83366614, 12.01999824, 28.51324732, 104.5686167);
    private static final Desirability ROTATABLE =
            new Desirability(0.65, 0.01, 272.4121427, 2.558379970, 1.565547684, 1.271567166, 2.758063707, 105.4420403);
    private static final Desirability AROMATIC =
            new Desirability(0.48, 3.217788970, 957.7374108, 2.274627939, 1e-9, 1.317690384, 0.375760881, 312.3372610);
    private static final Desirability ALERTS =
            new Desirability(0.95, 0.01, 1199.094025, -0.09002883, 1e-9, 0.185904477, 0.875193782, 417.7253140);

    private Qed() {}

    /**
     * @param weight g/mol
     * @param logP after Wildman and Crippen
     * @param acceptors see {@link QedCounts}
     * @param donors atoms that give hydrogen bonds
     * @param area topological polar surface area of N and O, Å²
     * @param rotatable rotatable bonds
     * @param aromaticRings see {@link QedCounts}
     * @param alerts structural alerts of the paper
     */
    public static double of(
            double weight,
            double logP,
            double acceptors,
            double donors,
            double area,
            double rotatable,
            double aromaticRings,
            double alerts) {
        double sum = WEIGHT.of(weight)
                + LOGP.of(logP)
                + ACCEPTORS.of(acceptors)
                + DONORS.of(donors)
                + AREA.of(area)
                + ROTATABLE.of(rotatable)
                + AROMATIC.of(aromaticRings)
                + ALERTS.of(alerts);
        return Math.exp(sum / (0.66 + 0.46 + 0.05 + 0.61 + 0.06 + 0.65 + 0.48 + 0.95));
    }

    /** An asymmetric double sigmoid with its weight; the names are those of the paper. */
    private record Desirability(double weight, double a, double b, double c, double d, double e, double f, double max) {
        /** The weighted logarithm. */
        double of(double x) {
            double rise = 1 + Math.exp(-(x - c + d / 2) / e);
            double fall = 1 + Math.exp(-(x - c - d / 2) / f);
            return weight * Math.log((a + b / rise * (1 - 1 / fall)) / max);
        }
    }
}
