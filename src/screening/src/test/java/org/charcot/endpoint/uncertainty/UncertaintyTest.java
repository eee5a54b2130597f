package org.charcot.endpoint.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UncertaintyTest {
    private static final double[] SCORES = {0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9};
    private static final boolean[] LABELS = {false, false, true, false, false, true, true, false, true};

    /** Venn-ABERS by hand on nine compounds. */
    @Test
    void vennAbersGivesTheWorkedNumbers() {
        VennAbers calibrated = new VennAbers(ScoreCounts.of(SCORES, LABELS));
        assertThat(new double[] {calibrated.low(0.25), calibrated.high(0.25), calibrated.probability(0.25)})
                .containsExactly(new double[] {0, 0.5, 1 / 3.0}, within(1e-9));
        assertThat(new double[] {calibrated.low(0.65), calibrated.high(0.65), calibrated.probability(0.65)})
                .containsExactly(new double[] {0.5, 0.75, 0.6}, within(1e-9));
        assertThat(new double[] {calibrated.low(0.85), calibrated.high(0.85), calibrated.probability(0.85)})
                .containsExactly(new double[] {0.5, 1, 2 / 3.0}, within(1e-9));
    }

    @Test
    void poolsAdjacentViolators() {
        double[] weight = {1, 1, 1, 1, 1, 1};
        double[] positives = {0, 1, 0, 0, 1, 1};
        assertThat(IntStream.range(0, 6)
                        .mapToDouble(i -> Isotonic.shareAt(weight, positives, i))
                        .toArray())
                .containsExactly(new double[] {0, 1 / 3.0, 1 / 3.0, 1 / 3.0, 1, 1}, within(1e-12));
    }

    /** The nonconformity of a positive is one minus its score: 0.55 against nine. */
    @Test
    void conformalPValueIsTheShareThatFitsNoBetter() {
        double[] nonconformity = {0.05, 0.1, 0.2, 0.3, 0.35, 0.5, 0.6, 0.7, 0.9};
        double[] scores = Arrays.stream(nonconformity).map(a -> 1 - a).toArray();
        boolean[] positive = new boolean[9];
        Arrays.fill(positive, true);
        MondrianConformal conformal = new MondrianConformal(ScoreCounts.of(scores, positive));
        assertThat(conformal.pPositive(0.45)).isEqualTo(0.4);
        assertThat(conformal.pNegative(0.45)).isEqualTo(1);
    }

    @Test
    void callsOnlyWhatOneClassAloneExplains() {
        double[] scores = IntStream.range(0, 200).mapToDouble(i -> i / 199.0).toArray();
        boolean[] positive = new boolean[200];
        Arrays.fill(positive, 100, 200, true);
        MondrianConformal conformal = new MondrianConformal(ScoreCounts.of(scores, positive));
        assertThat(conformal.call(0.95, 0.8)).isEqualTo(Call.YES);
        assertThat(conformal.call(0.05, 0.8)).isEqualTo(Call.NO);
        assertThat(conformal.call(0.5, 0.999)).isEqualTo(Call.CANNOT_TELL);
        assertThat(Call.CANNOT_TELL.words()).isEqualTo("cannot tell");
    }

    /** Exchangeable compounds: each class keeps its promise, whatever the other one does. */
    @Test
    void coversEachClassAsPromised() {
        Random random = new Random(4);
        MondrianConformal conformal = new MondrianConformal(sample(random, 4_000));
        for (double confidence : new double[] {0.8, 0.9}) {
            int covered = 0;
            int rare = 0;
            int rareCovered = 0;
            for (int i = 0; i < 20_000; i++) {
                boolean positive = i % 10 == 0;
                double score = score(random, positive);
                boolean kept = (positive ? conformal.pPositive(score) : conformal.pNegative(score)) > 1 - confidence;
                covered += !positive && kept ? 1 : 0;
                rare += positive ? 1 : 0;
                rareCovered += positive && kept ? 1 : 0;
            }
            assertThat(covered / (20_000.0 - rare)).isCloseTo(confidence, within(0.02));
            assertThat(rareCovered / (double) rare).isCloseTo(confidence, within(0.03));
        }
    }

    @Test
    void intervalsHoldTheShareTheyPromise() {
        Random random = new Random(8);
        double[] disagreements = random.doubles(3_000, 0.1, 1).toArray();
        double[] errors = Arrays.stream(disagreements)
                .map(d -> Math.abs(random.nextGaussian()) * d)
                .toArray();
        ResidualQuantiles quantiles =
                ResidualQuantiles.of(Arrays.copyOf(errors, 1_500), Arrays.copyOf(disagreements, 1_500));
        for (double confidence : new double[] {0.8, 0.9}) {
            double held = IntStream.range(1_500, 3_000)
                            .filter(i -> errors[i] <= quantiles.halfWidth(disagreements[i], confidence))
                            .count()
                    / 1_500.0;
            assertThat(held).isCloseTo(confidence, within(0.025));
        }
        assertThat(quantiles.halfWidth(0.9, 0.8)).isGreaterThan(quantiles.halfWidth(0.2, 0.8));
    }

    /** Nine compounds cannot promise 95 per cent; the tenth smallest of nine errors does not exist. */
    @Test
    void fewCompoundsPromiseLittle() {
        double[] errors = {1, 2, 3, 4, 5, 6, 7, 8, 9};
        ResidualQuantiles quantiles = ResidualQuantiles.of(errors, new double[9]);
        assertThat(quantiles.halfWidth(0, 0.5)).isCloseTo(5, within(1e-9));
        assertThat(quantiles.halfWidth(0, 0.9)).isCloseTo(9, within(1e-9));
        assertThat(quantiles.halfWidth(0, 0.95)).isCloseTo(27, within(1e-9));
    }

    private static ScoreCounts sample(Random random, int count) {
        boolean[] positive = new boolean[count];
        double[] scores = new double[count];
        for (int i = 0; i < count; i++) {
            positive[i] = i % 10 == 0;
            scores[i] = score(random, positive[i]);
        }
        return ScoreCounts.of(scores, positive);
    }

    private static double score(Random random, boolean positive) {
        return 1 / (1 + Math.exp(-(random.nextGaussian() + (positive ? 1 : -1))));
    }
}
