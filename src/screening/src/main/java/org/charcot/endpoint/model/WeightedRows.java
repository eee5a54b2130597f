package org.charcot.endpoint.model;

/** The sum of rows of weights, each multiplied by a number: where networks spend their time. */
public final class WeightedRows {
    private static final int AT_ONCE = 4;

    private WeightedRows() {}

    /**
     * Adds the first {@code count} rows to what is there. Several rows go in one pass, so that their reads from memory
     * overlap; each element is still added to in the order of the rows, and comes out the same to the last bit.
     *
     * @param sums what is added to; all rows are as long
     * @param factors one for each row
     */
    public static void add(float[] sums, float[][] rows, float[] factors, int count) {
        int row = 0;
        for (; row + AT_ONCE <= count; row += AT_ONCE) {
            add(sums, rows[row], rows[row + 1], rows[row + 2], rows[row + 3], factors, row);
        }
        for (; row < count; row++) {
            add(sums, rows[row], factors[row]);
        }
    }

    private static void add(float[] sums, float[] a, float[] b, float[] c, float[] d, float[] factors, int first) {
        float ofA = factors[first];
        float ofB = factors[first + 1];
        float ofC = factors[first + 2];
        float ofD = factors[first + 3];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = sums[i] + ofA * a[i] + ofB * b[i] + ofC * c[i] + ofD * d[i];
        }
    }

    private static void add(float[] sums, float[] weights, float factor) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += factor * weights[i];
        }
    }
}
