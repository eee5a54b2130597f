package org.charcot.endpoint.model;

/** The sum of rows of weights, each multiplied by a number: where a network spends its time. */
final class WeightedRows {
    private static final int AT_ONCE = 4;

    private WeightedRows() {}

    /**
     * Adds the first {@code count} rows to what is there. Several rows go in one pass, so that their reads from memory
     * overlap; each element is still added to in the order of the rows, and comes out the same to the last bit.
     *
     * @param begin what the sum begins with; all rows are as long
     * @param factors one for each row
     */
    static float[] sum(float[] begin, float[][] rows, float[] factors, int count) {
        float[] sum = begin.clone();
        int row = 0;
        for (; row + AT_ONCE <= count; row += AT_ONCE) {
            add(sum, rows[row], rows[row + 1], rows[row + 2], rows[row + 3], factors, row);
        }
        for (; row < count; row++) {
            add(sum, rows[row], factors[row]);
        }
        return sum;
    }

    private static void add(float[] sum, float[] a, float[] b, float[] c, float[] d, float[] factors, int first) {
        float ofA = factors[first];
        float ofB = factors[first + 1];
        float ofC = factors[first + 2];
        float ofD = factors[first + 3];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = sum[i] + ofA * a[i] + ofB * b[i] + ofC * c[i] + ofD * d[i];
        }
    }

    private static void add(float[] sum, float[] weights, float factor) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += factor * weights[i];
        }
    }
}
