package org.charcot.endpoint.model;

import java.util.Arrays;
import org.charcot.endpoint.feature.FeatureRow;
import org.charcot.endpoint.feature.FeatureSet;

/**
 * A network of one hidden layer of rectified units on logarithms of counts and on standardised numbers.
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
public record Network(
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
        Link link)
        implements Part {
    /** A number counts as no further from its centre than so many standard deviations. */
    public static final float FURTHEST = 4;

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
        float[] hidden = biases.clone();
        for (int place = 0; place < row.counts(); place++) {
            int at = rowOf[row.feature(place)];
            if (at >= 0) {
                add(at * units, row.logarithmOfCount(place), hidden);
            }
        }
        int first = weights.length - FeatureSet.NUMBER_COUNT * units;
        for (int number = 0; number < FeatureSet.NUMBER_COUNT; number++) {
            add(first + number * units, standardised(row, number), hidden);
        }
        return hidden;
    }

    private void add(int from, float factor, float[] hidden) {
        for (int unit = 0; unit < units; unit++) {
            hidden[unit] += factor * weights[from + unit];
        }
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
                contributions[feature] += row.logarithmOfCount(place) * dot(rowOf[feature] * units, slopes);
            }
        }
        int first = weights.length - FeatureSet.NUMBER_COUNT * units;
        for (int number = 0; number < FeatureSet.NUMBER_COUNT; number++) {
            contributions[FeatureSet.NUMBERS + number] +=
                    standardised(row, number) * dot(first + number * units, slopes);
        }
        return link.of(start);
    }

    private double dot(int from, double[] slopes) {
        double sum = 0;
        for (int unit = 0; unit < units; unit++) {
            sum += weights[from + unit] * slopes[unit];
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
        return units > 0
                && rowOf.length == FeatureSet.NUMBERS
                && Arrays.stream(rowOf).min().orElse(0) >= -1
                && weights.length == (counts + FeatureSet.NUMBER_COUNT) * units
                && biases.length == units
                && outputs.length == units
                && centres.length == FeatureSet.NUMBER_COUNT
                && scales.length == FeatureSet.NUMBER_COUNT;
    }
}
