package org.charcot.learn.method;

import java.util.Arrays;
import java.util.List;
import org.charcot.endpoint.feature.FeatureRow;
import org.charcot.endpoint.feature.FeatureSet;
import org.charcot.endpoint.model.Network;

/**
 * Examples as a network sees them: logarithms of the counts that are not too rare, and standardised numbers.
 *
 * @param rowOf of each count its row of weights, or -1
 * @param rows how many counts have one; those of the numbers follow
 * @param which of each example the rows that are not zero
 * @param values of these
 */
record NetworkInputs(int[] rowOf, int rows, float[] centres, float[] scales, int[][] which, float[][] values) {
    static NetworkInputs of(List<Example> examples) {
        boolean[] kept = RareFeatures.kept(examples, FeatureGroup.COUNTS);
        int[] rowOf = new int[FeatureSet.NUMBERS];
        int rows = 0;
        for (int feature = 0; feature < rowOf.length; feature++) {
            rowOf[feature] = kept[feature] ? rows++ : -1;
        }
        float[][] moments = moments(examples);
        int[][] which = new int[examples.size()][];
        float[][] values = new float[examples.size()][];
        FeatureRow row = new FeatureRow();
        for (int i = 0; i < which.length; i++) {
            row.set(examples.get(i).features());
            fill(i, row, rowOf, rows, moments, which, values);
        }
        return new NetworkInputs(rowOf, rows, moments[0], moments[1], which, values);
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
            moments[1][number] = (float) (1 / (sd + 1e-3));
        }
        return moments;
    }

    private static void fill(
            int example, FeatureRow row, int[] rowOf, int rows, float[][] moments, int[][] which, float[][] values) {
        int[] at = new int[row.counts() + FeatureSet.NUMBER_COUNT];
        float[] value = new float[at.length];
        int count = 0;
        for (int place = 0; place < row.counts(); place++) {
            int weights = rowOf[row.feature(place)];
            if (weights >= 0) {
                at[count] = weights;
                value[count++] = row.logarithmOfCount(place);
            }
        }
        for (int number = 0; number < FeatureSet.NUMBER_COUNT; number++) {
            float standardised = (row.squashedNumber(number) - moments[0][number]) * moments[1][number];
            at[count] = rows + number;
            value[count++] = Math.max(-Network.FURTHEST, Math.min(Network.FURTHEST, standardised));
        }
        which[example] = Arrays.copyOf(at, count);
        values[example] = Arrays.copyOf(value, count);
    }

    int examples() {
        return which.length;
    }

    /** Rows of weights in all. */
    int size() {
        return rows + FeatureSet.NUMBER_COUNT;
    }
}
