package org.charcot.endpoint.model;

import java.util.Arrays;
import org.charcot.endpoint.feature.FeatureRow;
import org.charcot.endpoint.feature.FeatureSet;

/**
 * A network of one hidden layer of rectified units on logarithms of counts and of numbers. All its inputs are those of
 * {@link FeatureRow} as they are, whatever was learnt, so that networks of many endpoints may share the work.
 */
public final class Network implements Part {
    public final int units;
    public final int[] rowOf;
    /** An array each, not one for all: only loops over whole arrays are made into vector instructions. */
    public final float[][] rows;

    public final float[] biases;
    public final float[] outputs;
    public final float outputBias;
    public final float[] centres;
    public final float offset;
    public final float spread;
    public final Link link;

    /**
     * Takes what was learnt.
     *
     * @param units how many hidden units there are
     * @param rowOf of each feature the row of its weights, or -1 where nothing was learnt of it
     * @param weights one row of {@code units} for each feature that something was learnt of
     * @param biases of the hidden units
     * @param outputs weights of the hidden units
     * @param outputBias what the output begins with
     * @param centres what is usual of each number, after {@link FeatureRow#squashedNumber}: explanations begin there
     * @param offset of the answer: the middle of the labels
     * @param spread of the answer: their standard deviation
     */
    public Network(
            int units,
            int[] rowOf,
            float[] weights,
            float[] biases,
            float[] outputs,
            float outputBias,
            float[] centres,
            float offset,
            float spread,
            Link link) {
        if (units < 1 || weights.length % units != 0) {
            throw new IllegalArgumentException(
                    "Cannot lay out " + weights.length + " weights, expected rows of " + units);
        }
        this.units = units;
        this.rowOf = rowOf;
        rows = new float[weights.length / units][];
        for (int row = 0; row < rows.length; row++) {
            rows[row] = Arrays.copyOfRange(weights, row * units, (row + 1) * units);
        }
        this.biases = biases;
        this.outputs = outputs;
        this.outputBias = outputBias;
        this.centres = centres;
        this.offset = offset;
        this.spread = spread;
        this.link = link;
    }

    public int units() {
        return units;
    }

    /** Of each feature the row of its weights, or -1. */
    public int[] rowOf() {
        return rowOf;
    }

    public float[] biases() {
        return biases;
    }

    public float[] outputs() {
        return outputs;
    }

    public float outputBias() {
        return outputBias;
    }

    public float offset() {
        return offset;
    }

    public float spread() {
        return spread;
    }

    public Link link() {
        return link;
    }

    /** All rows one behind the other. */
    public float[] weights() {
        float[] weights = new float[rows.length * units];
        for (int row = 0; row < rows.length; row++) {
            System.arraycopy(rows[row], 0, weights, row * units, units);
        }
        return weights;
    }

    @Override
    public double answer(FeatureRow row) {
        return ofHidden(hidden(row), 0);
    }

    /**
     * The answer that follows from the inputs of the hidden units.
     *
     * @param hidden in which they stand one behind the other
     * @param first where they begin
     */
    public double ofHidden(float[] hidden, int first) {
        return link.of(sum(hidden, first));
    }

    private double sum(float[] hidden, int first) {
        float sum = outputBias;
        for (int unit = 0; unit < units; unit++) {
            sum += outputs[unit] * Math.max(0, hidden[first + unit]);
        }
        return offset + (double) spread * sum;
    }

    private float[] hidden(FeatureRow row) {
        float[][] taken = new float[row.size()][];
        float[] factors = new float[row.size()];
        int count = 0;
        for (int place = 0; place < row.size(); place++) {
            int at = rowOf[row.feature(place)];
            if (at >= 0) {
                taken[count] = rows[at];
                factors[count++] = row.input(place);
            }
        }
        float[] sums = biases.clone();
        WeightedRows.add(sums, taken, factors, count);
        return sums;
    }

    @Override
    public double explain(FeatureRow row, double weight, double[] contributions) {
        float[] hidden = hidden(row);
        float[] usual = usual();
        double start = sum(usual, 0);
        double factor = weight * spread * link.slope(start, sum(hidden, 0));
        double[] slopes = new double[units];
        for (int unit = 0; unit < units; unit++) {
            slopes[unit] = factor * outputs[unit] * slope(usual[unit], hidden[unit]);
        }
        for (int place = 0; place < row.size(); place++) {
            int feature = row.feature(place);
            if (feature < FeatureSet.NUMBERS && rowOf[feature] >= 0) {
                contributions[feature] += row.input(place) * dot(rows[rowOf[feature]], slopes);
            }
        }
        for (int number = 0; number < FeatureSet.NUMBER_COUNT; number++) {
            int feature = FeatureSet.NUMBERS + number;
            if (rowOf[feature] >= 0) {
                contributions[feature] +=
                        (row.squashedNumber(number) - centres[number]) * dot(rows[rowOf[feature]], slopes);
            }
        }
        return link.of(start);
    }

    /** The inputs of the hidden units for a molecule without fragments and of usual numbers. */
    private float[] usual() {
        float[] usual = biases.clone();
        for (int number = 0; number < FeatureSet.NUMBER_COUNT; number++) {
            int at = rowOf[FeatureSet.NUMBERS + number];
            if (at >= 0) {
                for (int unit = 0; unit < units; unit++) {
                    usual[unit] += centres[number] * rows[at][unit];
                }
            }
        }
        return usual;
    }

    private double dot(float[] weights, double[] slopes) {
        double sum = 0;
        for (int unit = 0; unit < units; unit++) {
            sum += weights[unit] * slopes[unit];
        }
        return sum;
    }

    /** How far a rectified unit moves for how far its input does. */
    private static double slope(float from, float to) {
        if (Math.abs(to - from) < 1e-6f) {
            return to > 0 ? 1 : 0;
        }
        return (Math.max(0, to) - Math.max(0, from)) / (double) (to - from);
    }

    /** Whether all arrays fit each other. */
    @Override
    public boolean isSound() {
        return rowOf.length == FeatureSet.SIZE
                && Arrays.stream(rowOf).min().orElse(0) >= -1
                && rows.length == Arrays.stream(rowOf).max().orElse(-1) + 1
                && biases.length == units
                && outputs.length == units
                && centres.length == FeatureSet.NUMBER_COUNT;
    }
}
