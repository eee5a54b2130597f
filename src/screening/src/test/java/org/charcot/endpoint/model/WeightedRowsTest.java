package org.charcot.endpoint.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class WeightedRowsTest {
    @Test
    void severalRowsAtOnceAddUpAsIfTheyCameOneByOne() {
        Random random = new Random(7);
        for (int count = 0; count <= 10; count++) {
            float[][] rows = new float[count][37];
            float[] factors = new float[count];
            float[] sums = new float[37];
            for (int row = 0; row < count; row++) {
                factors[row] = (float) random.nextGaussian();
                for (int i = 0; i < 37; i++) {
                    rows[row][i] = (float) random.nextGaussian();
                }
            }
            float[] expected = sums.clone();
            for (int row = 0; row < count; row++) {
                for (int i = 0; i < 37; i++) {
                    expected[i] += factors[row] * rows[row][i];
                }
            }
            WeightedRows.add(sums, rows, factors, count);
            assertThat(sums).isEqualTo(expected);
        }
    }
}
