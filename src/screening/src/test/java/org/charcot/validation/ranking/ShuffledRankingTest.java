package org.charcot.validation.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.charcot.validation.ConfidenceInterval;
import org.charcot.validation.DrawnMean;
import org.charcot.validation.Proportion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShuffledRankingTest {
    @Test
    void oneMoleculeStandsAnywhere() {
        assertThat(ShuffledRanking.meanPlace(1).low()).isCloseTo(0.025, within(1e-9));
        assertThat(ShuffledRanking.meanPlace(1).high()).isCloseTo(0.975, within(1e-9));
        assertThat(ShuffledRanking.chanceOf(0.8, 1)).isCloseTo(0.2, within(1e-12));
    }

    @Test
    void twoMakeATriangle() {
        // P(U1 + U2 <= s) = s^2 / 2 below 1
        assertThat(ShuffledRanking.meanPlace(2).low()).isCloseTo(Math.sqrt(0.05) / 2, within(1e-9));
        assertThat(ShuffledRanking.chanceOf(0.9, 2)).isCloseTo(0.02, within(1e-12));
        assertThat(ShuffledRanking.chanceOf(0.5, 2)).isCloseTo(0.5, within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 12, 13, 40})
    void agreesWithShuffling(int marked) {
        List<Integer> scores = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            scores.add(i);
        }
        Random chance = new Random(1869);
        ConfidenceInterval interval = ShuffledRanking.meanPlace(marked);
        int shuffles = 4_000;
        int inside = 0;
        int high = 0;
        for (int shuffle = 0; shuffle < shuffles; shuffle++) {
            Collections.shuffle(scores, chance);
            double mean = scores.subList(0, marked).stream()
                    .mapToDouble(score -> (score + 0.5) / scores.size())
                    .average()
                    .orElseThrow();
            inside += mean >= interval.low() && mean <= interval.high() ? 1 : 0;
            high += mean >= 0.58 ? 1 : 0;
        }
        // four standard errors of a share in 4,000
        assertThat((double) inside / shuffles).isCloseTo(0.95, within(0.014));
        assertThat((double) high / shuffles).isCloseTo(ShuffledRanking.chanceOf(0.58, marked), within(0.032));
    }

    @Test
    void aDrawnMeanScattersAsSamplingWithoutReplacementDoes() {
        // 1..5 has variance 2; of two drawn without replacement the mean has variance 2 / 2 * 3 / 4
        DrawnMean two = DrawnMean.of(3, Math.sqrt(2), 5, 2);
        assertThat(two.expected()).isEqualTo(3);
        assertThat(two.interval().high()).isCloseTo(3 + 1.959963984540054 * Math.sqrt(0.75), within(1e-12));
        assertThat(DrawnMean.of(3, Math.sqrt(2), 5, 5).interval()).isEqualTo(new ConfidenceInterval(3, 3));
        assertThat(DrawnMean.of(3, 0, 1, 1).interval()).isEqualTo(new ConfidenceInterval(3, 3));
    }

    @Test
    void aShareHasWilsonsInterval() {
        // 81 of 263, Newcombe 1998, doi:10.1002/(SICI)1097-0258(19980430)17:8<857::AID-SIM777>3.0.CO;2-E, table I
        ConfidenceInterval interval = Proportion.wilson(81, 263);
        assertThat(interval.low()).isCloseTo(0.2553, within(5e-5));
        assertThat(interval.high()).isCloseTo(0.3662, within(5e-5));
        assertThat(Proportion.wilson(0, 20).low()).isZero();
        assertThat(Proportion.wilson(20, 20).high()).isEqualTo(1);
    }
}
