package org.charcot.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScoreTest {
    private static final Desirability ANY = Desirability.rising(0, 1);
    private static final List<Component> WEIGHTS_1_2_1 = List.of(
            new Component.OfEndpoint("a", 1, ANY, ""),
            new Component.OfEndpoint("b", 2, ANY, ""),
            new Component.OfEndpoint("c", 1, ANY, ""));

    /** d = (0.8, 0.5, 0.9), w = (1, 2, 1) gives 0.65136, where the arithmetic mean is 0.675. */
    @Test
    void isTheWeightedGeometricMean() {
        assertThat(Score.of(WEIGHTS_1_2_1, new double[] {0.8, 0.5, 0.9}, 0.01)).isEqualTo(0.65136, within(5e-6));
    }

    @Test
    void oneZeroPullsDownToTheFloorOfItsWeight() {
        double score = Score.of(WEIGHTS_1_2_1, new double[] {1, 0, 1}, 0.01);
        assertThat(score).isEqualTo(0.1, within(1e-9));
    }

    @Test
    void isBetweenTheFloorAndOne() {
        assertThat(Score.of(WEIGHTS_1_2_1, new double[] {1, 1, 1}, 0.01)).isEqualTo(1);
        assertThat(Score.of(WEIGHTS_1_2_1, new double[] {0, 0, 0}, 0.01)).isEqualTo(0.01, within(1e-9));
    }
}
