package org.charcot.endpoint.model;

import java.util.Arrays;
import org.charcot.endpoint.feature.FeatureRow;
import org.charcot.endpoint.feature.FeatureSet;

/** A network of one hidden layer of rectified units on logarithms of counts and on standardised numbers. */
public final class Network implements Part {
    /** A number counts as no further from its centre than so many standard deviations. */
    public static final float FURTHEST = 4;

    final int units;
    final int[] rowOf;
    /** An array each, not one for all: only loops over whole arrays are made into vector instructions. */
    final float[][] rows;

    final float[] biases;
    final float[] outputs;
    final float outputBias;
    final float[] centres;
    final float[] scales;
    final float offset;
    final float spread;
    final Link link;

    /**
     * Takes what was learnt.
     *
     * @param units how many hidden units there are
     * @param rowOf of each count the row of its weights, or -1 where it was too rare to be learnt
     * @param weights one row of {@code units} for each count that was learnt, then one for each number
     * @param biases of the hidden units
     * @param outputs weights of the hidden units
     * @param outputBias what the output begins with
     * @param centres of the numbers, after {@link FeatureRow#squashedNumber}
     * @param scales what the centred numbers are multiplied by
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
            float[] scales,
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
        this.scales = scales;
        this.offset = offset;
        this.spread = spread;
        this.link = link;
    }

    public int units() {
        return units;
    }

    /** Of each count the row of its weights, or -1. */
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

    public float[] centres() {
        return centres;
    }

    public float[] scales() {
        return scales;
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
        return link.of(sum(hidden(row)));
    }

    private double sum(float[] hidden) {
        float sum = outputBias;
        for (int unit = 0; unit < units; unit++) {
            sum += outputs[unit] * Math.max(0, hidden[unit]);
        }
        return offset + (double) spread * sum;
    }

    private float[] hidden(FeatureRow row) {
        int most = row.counts() + FeatureSet.NUMBER_COUNT;
        float[][] taken = new float[most][];
        float[] factors = new float[most];
        int count = 0;
        for (int place = 0; place < row.counts(); place++) {
            int at = rowOf[row.feature(place)];
            if (at >= 0) {
                taken[count] = rows[at];
                factors[count++] = row.logarithmOfCount(place);
            }
        }
        int first = rows.length - FeatureSet.NUMBER_COUNT;
        for (int number = 0; number < FeatureSet.NUMBER_COUNT; number++) {
            taken[count] = rows[first + number];
            factors[count++] = standardised(row, number);
        }
        return WeightedRows.sum(biases, taken, factors, count);
    }

    private float standardised(FeatureRow row, int number) {
        float value = (row.squashedNumber(number) - centres[number]) * scales[number];
        return Math.max(-FURTHEST, Math.min(FURTHEST, value));
    }

    @Override
    public double explain(FeatureRow row, double weight, double[] contributions) {
        float[] hidden = hidden(row);
        double start = sum(biases);
        double factor = weight * spread * link.slope(start, sum(hidden));
        double[] slopes = new double[units];
        for (int unit = 0; unit < units; unit++) {
            slopes[unit] = factor * outputs[unit] * slope(biases[unit], hidden[unit]);
        }
        for (int place = 0; place < row.counts(); place++) {
            int feature = row.feature(place);
            if (rowOf[feature] >= 0) {
                contributions[feature] += row.logarithmOfCount(place) * dot(rows[rowOf[feature]], slopes);
            }
        }
        int first = rows.length - FeatureSet.NUMBER_COUNT;
        for (int number = 0; number < FeatureSet.NUMBER_COUNT; number++) {
            contributions[FeatureSet.NUMBERS + number] += standardised(row, number) * dot(rows[first + number], slopes);
        }
        return link.of(start);
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
    boolean isSound() {
        long counts = Arrays.stream(rowOf).max().orElse(-1) + 1L;
        return rowOf.length == FeatureSet.NUMBERS
                && Arrays.stream(rowOf).min().orElse(0) >= -1
                && rows.length == counts + FeatureSet.NUMBER_COUNT
                && biases.length == units
                && outputs.length == units
                && centres.length == FeatureSet.NUMBER_COUNT
                && scales.length == FeatureSet.NUMBER_COUNT;
    }
}
