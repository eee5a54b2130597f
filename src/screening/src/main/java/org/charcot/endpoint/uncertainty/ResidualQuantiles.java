package org.charcot.endpoint.uncertainty;

import java.util.Arrays;

/**
 * Normalised inductive conformal intervals for values (Papadopoulos et al. 2002; normalised by how far the parts of the
 * model disagree): half the width is a quantile of what calibration compounds were off, in units of their own difficulty.
 *
 * @param offset what is added to the disagreement, so that agreement by chance does not promise certainty
 * @param quantiles the smallest ratios of error to difficulty that cover 1 to 999 thousandths of the calibration compounds
 */
public record ResidualQuantiles(double offset, double[] quantiles) {
    /** One less than the thousandths. */
    public static final int LEVELS = 999;

    public ResidualQuantiles {
        if (quantiles.length != LEVELS) {
            throw new IllegalArgumentException("Cannot use " + quantiles.length + " quantiles, expected " + LEVELS);
        }
    }

    /**
     * Calibrates on compounds that no model had seen.
     *
     * @param errors absolute errors of the predictions
     * @param disagreements how far the parts of the model were apart for each
     */
    public static ResidualQuantiles of(double[] errors, double[] disagreements) {
        double[] sortedDisagreements = disagreements.clone();
        Arrays.sort(sortedDisagreements);
        double offset = Math.max(1e-6, sortedDisagreements[sortedDisagreements.length / 2]);
        double[] ratios = new double[errors.length];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = errors[i] / (disagreements[i] + offset);
        }
        Arrays.sort(ratios);
        double[] quantiles = new double[LEVELS];
        for (int level = 1; level <= LEVELS; level++) {
            int rank = (int) Math.ceil((ratios.length + 1) * level / 1000.0);
            // more confidence than so few compounds can give: as wide as the widest error, three times over
            quantiles[level - 1] = rank <= ratios.length ? ratios[rank - 1] : 3 * ratios[ratios.length - 1];
        }
        return new ResidualQuantiles(offset, quantiles);
    }

    /** Half the width of the interval that holds the true value with the given confidence, 0.001 to 0.999. */
    public double halfWidth(double disagreement, double confidence) {
        int level = (int) Math.ceil(confidence * 1000 - 1e-9);
        if (level < 1 || level > LEVELS) {
            throw new IllegalArgumentException(
                    "Cannot give an interval at " + confidence + ", expected 0.001 to 0.999");
        }
        return quantiles[level - 1] * (disagreement + offset);
    }
}
