package org.charcot.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ScoreTest {
    private static final Desirability ANY = Desirability.rising(0, 1);
    private static final List<Component> WEIGHTS_1_2_1 = List.of(
            new Component.OfEndpoint("a", 1, ANY, "", ""),
            new Component.OfEndpoint("b", 2, ANY, "", ""),
            new Component.OfEndpoint("c", 1, ANY, "", ""));

    /** d = (0.8, 0.5, 0.9), w = (1, 2, 1) gives 0.65136, where the arithmetic mean is 0.675. */
    @Test
    void isTheWeightedGeometricMean() {
        assertThat(Score.of(WEIGHTS_1_2_1, new double[] {0.8, 0.5, 0.9}, 0.01)).isEqualTo(0.65136, within(1e-5));
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

    /** Shifts of 0.25 ln 2, 0.5 ln 2 and 0 add up to ln 2 times the root of 0.0625 + 0.25. */
    @Test
    void uncertainPartsAddUpAsTheRootOfTheirSquares() {
        List<DesirabilityInterval> rated = List.of(
                new DesirabilityInterval(0.4, 0.8, 0.8),
                new DesirabilityInterval(0.25, 0.5, 1),
                new DesirabilityInterval(0.9, 0.9, 0.9));
        DesirabilityInterval score = Score.of(WEIGHTS_1_2_1, rated, 0.01);
        assertThat(score.value()).isEqualTo(0.65136, within(1e-5));
        assertThat(score.low()).isEqualTo(0.65136 * Math.pow(2, -Math.sqrt(0.3125)), within(1e-5));
        assertThat(score.high()).isEqualTo(0.65136 * Math.pow(2, 0.5), within(1e-5));
    }

    @Test
    void whatIsCertainHasNoInterval() {
        DesirabilityInterval certain = new DesirabilityInterval(0.7, 0.7, 0.7);
        DesirabilityInterval score = Score.of(WEIGHTS_1_2_1, List.of(certain, certain, certain), 0.01);
        assertThat(score.low()).isEqualTo(score.value()).isEqualTo(score.high());
    }

    @Test
    void lowIsNeverAboveNorHighBelowTheScore() {
        Random random = new Random(7);
        for (int i = 0; i < 10_000; i++) {
            List<DesirabilityInterval> rated = IntStream.range(0, 3)
                    .mapToObj(part -> {
                        double[] ends = random.doubles(3)
                                .map(d -> d < 0.1 ? 0 : d)
                                .sorted()
                                .toArray();
                        return new DesirabilityInterval(ends[0], ends[1], ends[2]);
                    })
                    .toList();
            DesirabilityInterval score = Score.of(WEIGHTS_1_2_1, rated, 0.01);
            assertThat(score.low()).isBetween(0.01 - 1e-9, score.value());
            assertThat(score.high()).isBetween(score.value(), 1.0);
        }
    }
}
