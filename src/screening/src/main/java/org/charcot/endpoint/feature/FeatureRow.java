package org.charcot.endpoint.feature;

import java.util.Arrays;

/**
 * The features of one molecule, laid out so that any of them is found at once; set for molecule after molecule. Not
 * thread-safe: one for each thread.
 */
public final class FeatureRow {
    private static final int SMALL = 64;
    private static final float[] LOGARITHM_OF_SMALL = new float[SMALL];

    static {
        for (int count = 0; count < SMALL; count++) {
            LOGARITHM_OF_SMALL[count] = (float) Math.log1p(count);
        }
    }

    private final float[] dense = new float[FeatureSet.SIZE];
    private final float[] numbers = new float[FeatureSet.NUMBER_COUNT];
    private int[] indices = new int[0];
    private float[] inputs = new float[0];
    private float[] values = new float[0];

    public FeatureRow() {}

    /** One that holds a molecule already. */
    public static FeatureRow of(Features features) {
        FeatureRow row = new FeatureRow();
        row.set(features);
        return row;
    }

    public void set(Features features) {
        for (int index : indices) {
            dense[index] = 0;
        }
        indices = features.indices();
        values = features.values();
        if (inputs.length < indices.length) {
            inputs = new float[2 * indices.length];
        }
        Arrays.fill(numbers, 0);
        for (int i = 0; i < indices.length; i++) {
            dense[indices[i]] = values[i];
            if (indices[i] < FeatureSet.NUMBERS) {
                inputs[i] = logarithm((int) values[i]);
            } else {
                inputs[i] = squashed(values[i]);
                numbers[indices[i] - FeatureSet.NUMBERS] = inputs[i];
            }
        }
    }

    private static float logarithm(int count) {
        return count < SMALL ? LOGARITHM_OF_SMALL[count] : (float) Math.log1p(count);
    }

    private static float squashed(float number) {
        return (float) Math.copySign(Math.log1p(Math.abs(number)), number);
    }

    /** A feature as it is. */
    public float at(int feature) {
        return dense[feature];
    }

    /** The number of features that are not zero. */
    public int size() {
        return indices.length;
    }

    /** Such a feature by its place among them, ascending. */
    public int feature(int place) {
        return indices[place];
    }

    /** What it is. */
    public float value(int place) {
        return values[place];
    }

    /** The logarithm of one more than a count, or {@link #squashedNumber}. */
    public float input(int place) {
        return inputs[place];
    }

    /** A number with its sign, as the logarithm of one more than its size. */
    public float squashedNumber(int number) {
        return numbers[number];
    }
}
