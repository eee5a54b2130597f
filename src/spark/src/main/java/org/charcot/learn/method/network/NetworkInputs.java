package org.charcot.learn.method.network;

import java.util.Arrays;
import java.util.List;
import org.charcot.assay.Example;
import org.charcot.endpoint.feature.FeatureRow;
import org.charcot.endpoint.feature.FeatureSet;
import org.charcot.learn.method.RareFeatures;

/**
 * Examples as a network learns from them: logarithms of counts, and standardised numbers; what is too rare is left out.
 *
 * @param rowOf of each feature its row of weights, or -1
 * @param centres of each row what is taken off its input, 0 for counts
 * @param scales of each row what its input is then multiplied by, 1 for counts
 * @param usualNumbers the mean of each number, whether it is learnt from or not
 * @param which of each example the rows that are not zero
 * @param values of these
 */
record NetworkInputs(
        int[] rowOf, float[] centres, float[] scales, float[] usualNumbers, int[][] which, float[][] values) {
    /** Numbers that hardly vary are not blown up: nothing bounds them in a molecule unlike all examples. */
    private static final double LEAST_DEVIATION = 0.1;

    static NetworkInputs of(List<Example> examples) {
        boolean[] kept = RareFeatures.kept(examples, NetworkMethod.INPUTS);
        int[] rowOf = new int[FeatureSet.SIZE];
        int rows = 0;
        for (int feature = 0; feature < rowOf.length; feature++) {
            rowOf[feature] = kept[feature] ? rows++ : -1;
        }
        float[][] moments = moments(examples);
        float[] centres = new float[rows];
        float[] scales = new float[rows];
        Arrays.fill(scales, 1);
        for (int number = 0; number < FeatureSet.NUMBER_COUNT; number++) {
            int row = rowOf[FeatureSet.NUMBERS + number];
            if (row >= 0) {
                centres[row] = moments[0][number];
                scales[row] = moments[1][number];
            }
        }
        NetworkInputs inputs = new NetworkInputs(
                rowOf, centres, scales, moments[0], new int[examples.size()][], new float[examples.size()][]);
        FeatureRow row = new FeatureRow();
        for (int i = 0; i < examples.size(); i++) {
            row.set(examples.get(i).features());
            inputs.fill(i, row);
        }
        return inputs;
    }

    /** Means of the numbers, and the reciprocals of their standard deviations. */
    private static float[][] moments(List<Example> examples) {
        double[] sums = new double[FeatureSet.NUMBER_COUNT];
        double[] squares = new double[FeatureSet.NUMBER_COUNT];
        FeatureRow row = new FeatureRow();
        for (Example example : examples) {
            row.set(example.features());
            for (int number = 0; number < sums.length; number++) {
                double value = row.squashedNumber(number);
                sums[number] += value;
                squares[number] += value * value;
            }
        }
        float[][] moments = new float[2][sums.length];
        for (int number = 0; number < sums.length; number++) {
            double mean = sums[number] / examples.size();
            double sd = Math.sqrt(Math.max(0, squares[number] / examples.size() - mean * mean));
            moments[0][number] = (float) mean;
            moments[1][number] = (float) (1 / Math.max(sd, LEAST_DEVIATION));
        }
        return moments;
    }

    private void fill(int example, FeatureRow row) {
        int[] at = new int[row.size() + FeatureSet.NUMBER_COUNT];
        float[] value = new float[at.length];
        int count = 0;
        for (int place = 0; place < row.size() && row.feature(place) < FeatureSet.NUMBERS; place++) {
            int weights = rowOf[row.feature(place)];
            if (weights >= 0) {
                at[count] = weights;
                value[count++] = row.input(place);
            }
        }
        for (int number = 0; number < FeatureSet.NUMBER_COUNT; number++) {
            int weights = rowOf[FeatureSet.NUMBERS + number];
            if (weights >= 0) {
                at[count] = weights;
                value[count++] = (row.squashedNumber(number) - centres[weights]) * scales[weights];
            }
        }
        which[example] = Arrays.copyOf(at, count);
        values[example] = Arrays.copyOf(value, count);
    }

    int examples() {
        return which.length;
    }

    /** Rows of weights in all. */
    int size() {
        return centres.length;
    }
}
