package org.charcot.spark.rank;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TiesTest {
    private static final double[] SCORES = {0.9, 0.8, 0.8, 0.5, 0.1};

    /** The row of rank 1 with an interval from 0.8 cannot be told apart from ranks 2 and 3, but from 4. */
    @ParameterizedTest
    @CsvSource({"0.9, 1", "0.85, 1", "0.8, 3", "0.5, 4", "0.2, 4", "0.1, 5", "0, 5", "0.95, 0"})
    void countsTheScoresThatAreAtLeastTheLowerEnd(double low, int rank) {
        assertThat(Ties.atLeast(SCORES, low)).isEqualTo(rank);
    }
}
