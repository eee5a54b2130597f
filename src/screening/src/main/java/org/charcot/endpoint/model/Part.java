package org.charcot.endpoint.model;

import org.charcot.endpoint.feature.FeatureRow;

/** One learnt model of an {@link Ensemble}. Immutable; any number of threads may ask it, each with a row of its own. */
public sealed interface Part permits BoostedTrees, Forest, Linear, Network, OnnxModel {
    /** The probability of the positive class, or the value. */
    double answer(FeatureRow row);

    /**
     * Adds to each feature what it contributes to the answer, so that all that is added is the answer less what is
     * returned.
     *
     * @param weight what contributions are multiplied by
     * @param contributions one for each feature
     * @return what the part answers when it knows nothing of the molecule
     */
    double explain(FeatureRow row, double weight, double[] contributions);

    /** Whether {@link #explain} tells features apart, or returns the answer and adds nothing. */
    default boolean tellsContributions() {
        return true;
    }

    /** Whether its arrays belong together, so that no row leads an answer astray: what is read from a file may be damaged. */
    default boolean isSound() {
        return true;
    }

    /** By how much the same answer may differ on another machine, in the last digit of a logarithm. */
    default double tolerance(double answer) {
        return 1e-6;
    }
}
