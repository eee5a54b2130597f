package org.charcot.endpoint.model.panel;

import java.util.List;
import org.charcot.endpoint.feature.FeatureRow;
import org.charcot.endpoint.feature.FeatureSet;
import org.charcot.endpoint.model.Network;
import org.charcot.endpoint.model.WeightedRows;

/**
 * The first layers of many networks, their units one behind the other: a feature has one long row of weights for all of
 * them, which is read straight on and added by vector instructions.
 */
final class SideBySide {
    private final float[] biases;
    /** Of each feature its row, or null where no network learnt anything of it. */
    private final float[][] rows = new float[FeatureSet.SIZE][];

    private final int[] first;

    SideBySide(List<Network> networks) {
        first = new int[networks.size() + 1];
        for (int i = 0; i < networks.size(); i++) {
            first[i + 1] = first[i] + networks.get(i).units;
        }
        biases = new float[first[networks.size()]];
        for (int i = 0; i < networks.size(); i++) {
            Network network = networks.get(i);
            System.arraycopy(network.biases, 0, biases, first[i], network.units);
            for (int feature = 0; feature < rows.length; feature++) {
                int row = network.rowOf[feature];
                if (row >= 0) {
                    rows[feature] = rows[feature] == null ? new float[biases.length] : rows[feature];
                    System.arraycopy(network.rows[row], 0, rows[feature], first[i], network.units);
                }
            }
        }
    }

    /** Hidden units in all. */
    int units() {
        return biases.length;
    }

    /** Where the units of a network begin. */
    int first(int network) {
        return first[network];
    }

    /**
     * Sums up what reaches the hidden units, for each to the last bit what its network alone makes of it.
     *
     * @param hidden of {@link #units}; what is in it is overwritten
     * @param taken room for the rows of a molecule
     * @param factors room for what these are multiplied by
     */
    void sum(FeatureRow row, float[] hidden, float[][] taken, float[] factors) {
        System.arraycopy(biases, 0, hidden, 0, biases.length);
        int count = 0;
        for (int place = 0; place < row.size(); place++) {
            float[] weights = rows[row.feature(place)];
            if (weights != null) {
                taken[count] = weights;
                factors[count++] = row.input(place);
            }
        }
        WeightedRows.add(hidden, taken, factors, count);
    }
}
