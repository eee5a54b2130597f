package org.charcot.validation.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.charcot.validation.ConfidenceInterval;
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

    @Test
    void theSharedVectorToSixDigits() {
        RankedClasses ranked = RankedClasses.of(falling(1000), activesAtKnownRanks());
        Map<RankingMetric, Double> expected = Map.ofEntries(
                Map.entry(RankingMetric.AUROC, 0.845152),
                Map.entry(RankingMetric.EF_0_5, 60.0),
                Map.entry(RankingMetric.EF_1, 40.0),
                Map.entry(RankingMetric.EF_5, 12.0),
                Map.entry(RankingMetric.EF_10, 7.0),
                Map.entry(RankingMetric.RIE_20, 9.811270),
                Map.entry(RankingMetric.BEDROC_20, 0.541254),
                Map.entry(RankingMetric.BEDROC_80, 0.471177),
                Map.entry(RankingMetric.BEDROC_160, 0.494075),
                Map.entry(RankingMetric.LOG_AUC, 0.544159),
                Map.entry(RankingMetric.ADJUSTED_LOG_AUC, 0.544159 - 0.144620));
        expected.forEach((metric, value) -> {
            assertThat(metric.of(ranked)).as(metric.key()).isCloseTo(value, within(1e-6));
            assertThat(metric.unfit(10, 990)).isNull();
        });
    }

    @Property(tries = 60)
    void tiesAreWorthTheMeanOverAllTheirOrders(
            @ForAll @Size(6) List<@IntRange(max = 2) Integer> levels, @ForAll @Size(4) List<Boolean> labels) {
        boolean[] positive = {true, false, labels.get(0), labels.get(1), labels.get(2), labels.get(3)};
        double[] scores = levels.stream().mapToDouble(Integer::doubleValue).toArray();
        List<List<Integer>> orders = orders(scores.length);
        for (RankingMetric metric : RankingMetric.values()) {
            double mean = orders.stream()
                    .mapToDouble(order -> metric.of(RankedClasses.of(broken(scores, order), positive)))
                    .average()
                    .orElseThrow();
            assertThat(metric.of(RankedClasses.of(scores, positive)))
                    .as(metric.key())
                    .isCloseTo(mean, within(1e-9 * Math.max(1, Math.abs(mean))));
        }
    }

    /** Every order of so many things. */
    private static List<List<Integer>> orders(int n) {
        if (n == 0) {
            return List.of(List.of());
        }
        List<List<Integer>> orders = new ArrayList<>();
        for (List<Integer> shorter : orders(n - 1)) {
            for (int place = 0; place < n; place++) {
                List<Integer> order = new ArrayList<>(shorter);
                order.add(place, n - 1);
                orders.add(order);
            }
        }
        return orders;
    }

    private static double[] broken(double[] scores, List<Integer> order) {
        double[] broken = scores.clone();
        for (int i = 0; i < broken.length; i++) {
            broken[i] += order.get(i) * 1e-3;
        }
        return broken;
    }

    @Test
    void noRankingIsBetterThanThePerfectOne() {
        RankedClasses perfect = RankedClasses.perfect(10, 990);
        assertThat(RankingMetric.AUROC.of(perfect)).isEqualTo(1);
        assertThat(RankingMetric.EF_0_5.of(perfect)).isCloseTo(100, within(1e-9));
        assertThat(RankingMetric.EF_5.of(perfect)).isCloseTo(20, within(1e-9));
        assertThat(RankingMetric.BEDROC_80.of(perfect)).isCloseTo(1, within(1e-9));
        assertThat(RankingMetric.LOG_AUC.of(perfect)).isCloseTo(1, within(1e-9));
        RankedClasses worst = RankedClasses.of(new double[] {2, 2, 1}, new boolean[] {false, false, true});
        assertThat(RankingMetric.BEDROC_20.of(worst)).isCloseTo(0, within(1e-9));
    }

    @Test
    void byChanceEnrichmentIsOne() {
        RankedClasses chance = RankedClasses.byChance(10, 990);
        assertThat(RankingMetric.EF_1.of(chance)).isCloseTo(1, within(1e-12));
        assertThat(RankingMetric.RIE_160.of(chance)).isCloseTo(1, within(1e-12));
        assertThat(RankingMetric.AUROC.of(chance)).isEqualTo(0.5);
        assertThat(RankingMetric.ADJUSTED_LOG_AUC.of(RankedClasses.byChance(10, 100_000)))
                .isCloseTo(0, within(1e-4));
    }

    @Test
    void bedrocSaysWhereItMeansNothing() {
        assertThat(RankingMetric.BEDROC_20.unfit(600, 400))
                .isEqualTo("alpha x actives / all is 12.00, above 2: high for any ranking");
        assertThat(RankingMetric.AUROC.unfit(600, 400)).isNull();
    }

    @Test
    void resamplingKeepsBothClassesAndItsSeed() {
        RankedClasses ranked = RankedClasses.of(falling(1000), activesAtKnownRanks());
        ConfidenceInterval[] intervals =
                new StratifiedBootstrap(ranked, 500, 3).intervals(RankingMetric.AUROC, RankingMetric.EF_1);
        assertThat(intervals[0].low()).isBetween(0.6, 0.8);
        assertThat(intervals[0].high()).isBetween(0.9, 1.0);
        assertThat(intervals[1].low()).isLessThan(40);
        assertThat(new StratifiedBootstrap(ranked, 500, 3).intervals(RankingMetric.AUROC)[0])
                .isEqualTo(intervals[0]);
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
