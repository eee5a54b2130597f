package org.charcot.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class RankingMetricsTest {
    /** The vector that all ranking metrics are checked on: 1,000 compounds, 10 actives at known ranks. */
    static boolean[] activesAtKnownRanks() {
        boolean[] positive = new boolean[1000];
        for (int rank : new int[] {1, 2, 5, 10, 20, 50, 100, 200, 400, 800}) {
            positive[rank - 1] = true;
        }
        return positive;
    }

    static double[] falling(int n) {
        return IntStream.range(0, n).mapToDouble(i -> n - i).toArray();
    }

    @Test
    void aurocOfTheSharedVector() {
        assertThat(Auroc.of(falling(1000), activesAtKnownRanks())).isCloseTo(0.845152, within(5e-7));
    }

    @Test
    void averagePrecisionOfTheSharedVectorIsTheMeanOfTenPrecisions() {
        double byHand =
                (1.0 + 1.0 + 3 / 5.0 + 4 / 10.0 + 5 / 20.0 + 6 / 50.0 + 7 / 100.0 + 8 / 200.0 + 9 / 400.0 + 10 / 800.0)
                        / 10;
        assertThat(AveragePrecision.of(falling(1000), activesAtKnownRanks())).isCloseTo(byHand, within(1e-12));
    }

    @Test
    void constantScoresSayNothing() {
        double[] constant = new double[1000];
        assertThat(Auroc.of(constant, activesAtKnownRanks())).isEqualTo(0.5);
        // the expectation is a little above the prevalence in a finite list
        assertThat(AveragePrecision.of(constant, activesAtKnownRanks())).isBetween(0.01, 0.017);
    }

    @Property(tries = 40)
    void tiesAreWorthTheMeanOverAllTheirOrders(
            @ForAll @Size(min = 4, max = 8) List<@IntRange(max = 2) Integer> levels,
            @ForAll @Size(8) List<Boolean> labels) {
        int n = levels.size();
        boolean[] positive = new boolean[n];
        double[] scores = new double[n];
        for (int i = 0; i < n; i++) {
            positive[i] = i == 0 || labels.get(i);
            scores[i] = levels.get(i);
        }
        double sum = 0;
        Random random = new Random(7);
        List<Integer> order = new ArrayList<>(IntStream.range(0, n).boxed().toList());
        int draws = 4_000;
        for (int draw = 0; draw < draws; draw++) {
            Collections.shuffle(order, random);
            double[] broken = scores.clone();
            for (int i = 0; i < n; i++) {
                broken[i] += order.get(i) * 1e-3;
            }
            sum += AveragePrecision.of(broken, positive);
        }
        assertThat(AveragePrecision.of(scores, positive)).isCloseTo(sum / draws, within(0.02));
    }

    @Property
    void reversedScoresMirrorTheArea(@ForAll @Size(min = 2, max = 30) List<@IntRange(max = 9) Integer> levels) {
        double[] scores = levels.stream().mapToDouble(Integer::doubleValue).toArray();
        double[] reversed = Arrays.stream(scores).map(score -> -score).toArray();
        boolean[] positive = new boolean[scores.length];
        positive[0] = true;
        assertThat(Auroc.of(scores, positive) + Auroc.of(reversed, positive)).isCloseTo(1, within(1e-12));
    }

    @Test
    void refusesToRankWhatIsNoNumber() {
        assertThatThrownBy(() -> Auroc.of(new double[] {1, Double.NaN}, new boolean[] {true, false}))
                .hasMessage("Cannot rank score 1: NaN, expected a number");
    }
}
