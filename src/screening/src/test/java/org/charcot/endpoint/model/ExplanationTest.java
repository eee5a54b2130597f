package org.charcot.endpoint.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.charcot.endpoint.feature.FeatureRow;
import org.charcot.endpoint.feature.FeatureSet;
import org.charcot.endpoint.feature.Features;
import org.charcot.testkit.endpoint.SyntheticFeatures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExplanationTest {
    @ParameterizedTest
    @EnumSource
    void whatFeaturesAddToTheBaseIsTheAnswer(RandomParts kind) {
        Random random = new Random(5);
        for (Link link : Link.values()) {
            Part part = kind.of(random, link);
            for (int i = 0; i < 50; i++) {
                FeatureRow row = RandomParts.row(random);
                double[] contributions = new double[FeatureSet.SIZE];
                double base = part.explain(row, 1, contributions);
                assertThat(base + Arrays.stream(contributions).sum()).isCloseTo(part.answer(row), within(1e-6));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void theWeightMultipliesAndEarlierContributionsStay(RandomParts kind) {
        Random random = new Random(6);
        Part part = kind.of(random, Link.LOGISTIC);
        FeatureRow row = RandomParts.row(random);
        double[] once = new double[FeatureSet.SIZE];
        double[] onTop = new double[FeatureSet.SIZE];
        Arrays.fill(onTop, 1);
        double base = part.explain(row, 1, once);
        assertThat(part.explain(row, 0.25, onTop)).isEqualTo(base);
        double[] expected = Arrays.stream(once).map(one -> 1 + 0.25 * one).toArray();
        assertThat(onTop).containsExactly(expected, within(1e-12));
    }

    /** A fragment that is absent may count by its absence in trees, but not in a sum over what is there. */
    @Test
    void whatIsZeroAddsNothingToASum() {
        Random random = new Random(7);
        Features features = SyntheticFeatures.random(random);
        for (RandomParts kind : List.of(RandomParts.LINEAR, RandomParts.NETWORK)) {
            double[] contributions = new double[FeatureSet.SIZE];
            kind.of(random, Link.IDENTITY).explain(FeatureRow.of(features), 1, contributions);
            for (int feature = 0; feature < FeatureSet.NUMBERS; feature++) {
                if (features.at(feature) == 0) {
                    assertThat(contributions[feature]).as("feature %d", feature).isZero();
                }
            }
        }
    }

    @Test
    void anEnsembleIsExplainedByItsMembersAndBeforeItIsCut() {
        Random random = new Random(8);
        List<Ensemble.Member> members = Arrays.stream(RandomParts.values())
                .map(kind -> new Ensemble.Member(kind.name().length(), kind.of(random, Link.IDENTITY)))
                .toList();
        Ensemble free = new Ensemble(members, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        Ensemble bounded = new Ensemble(members, 0, 0.1);
        int cut = 0;
        for (int i = 0; i < 50; i++) {
            FeatureRow row = RandomParts.row(random);
            Ensemble.Explanation explanation = bounded.explain(row);
            double sum =
                    explanation.base() + Arrays.stream(explanation.byFeature()).sum();
            assertThat(sum).isCloseTo(free.answer(row).value(), within(1e-6));
            assertThat(bounded.answer(row).value()).isCloseTo(Math.max(0, Math.min(0.1, sum)), within(1e-6));
            cut += sum < 0 || sum > 0.1 ? 1 : 0;
        }
        assertThat(cut).isPositive();
    }

    @Test
    void anEnsembleAnswersByTheWeightedMeanAndTellsHowFarItsMembersAreApart() {
        Ensemble ensemble =
                new Ensemble(List.of(new Ensemble.Member(3, constant(1)), new Ensemble.Member(1, constant(5))), 0, 10);
        Answer answer = ensemble.answer(new FeatureRow());
        assertThat(answer.value()).isCloseTo(2, within(1e-12));
        assertThat(answer.disagreement()).isCloseTo(Math.sqrt(3), within(1e-12));
    }

    private static Part constant(double value) {
        return new Linear(value, new double[FeatureSet.SIZE], Link.IDENTITY);
    }
}
