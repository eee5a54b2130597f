package org.charcot.learn.method.boosting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoostError;
import org.charcot.assay.Example;
import org.charcot.endpoint.card.Task;
import org.charcot.endpoint.feature.FeatureRow;
import org.charcot.endpoint.feature.FeatureSet;
import org.charcot.endpoint.model.BoostedTrees;
import org.charcot.endpoint.model.file.ModelFile;
import org.charcot.learn.method.FeatureGroup;
import org.charcot.learn.method.RandomExamples;
import org.charcot.learn.method.RareFeatures;
import org.charcot.learn.method.boosting.BoostedTreesMethod.Growth;
import org.charcot.testkit.endpoint.SyntheticFeatures;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The compiled trees against XGBoost's own answers, on rows they were grown on and rows they were not. */
@Tag("slow")
class BoostedTreesMethodTest {
    private static final Growth BOOSTED = Growth.BOOSTED.withRounds(40);
    private static final int LEARNT = 300;

    private static BoostedTreesMethod method(Task task, Growth growth, FeatureGroup group, long seed) {
        return new BoostedTreesMethod("trees", task, growth, group, 1, seed);
    }

    private static BoostedTreesMethod boosted(Task task) {
        return method(task, BOOSTED, FeatureGroup.ALL, 3);
    }

    @ParameterizedTest
    @CsvSource({"CLASSIFICATION, false", "CLASSIFICATION, true", "REGRESSION, false", "REGRESSION, true"})
    void answersAsXgboostDoes(Task task, boolean bagged) throws XGBoostError {
        List<Example> all = RandomExamples.of(task, 700, 21);
        List<Example> learnt = all.subList(0, LEARNT);
        BoostedTreesMethod method = method(task, bagged ? Growth.BAGGED : BOOSTED, FeatureGroup.ALL, 3);
        boolean[] everything = new boolean[FeatureSet.SIZE];
        Arrays.fill(everything, true);
        DMatrix training = SparseMatrix.of(learnt, RareFeatures.kept(learnt, FeatureGroup.ALL));
        DMatrix asked = SparseMatrix.of(all, everything);
        Booster booster = method.grow(training, learnt);
        try {
            BoostedTrees trees = method.flat(booster);
            assertThat(trees.trees()).isEqualTo(bagged ? 50 : 40);
            float[][] margins = booster.predict(asked, true);
            float[][] answers = booster.predict(asked);
            for (int i = 0; i < all.size(); i++) {
                FeatureRow row = FeatureRow.of(all.get(i).features());
                assertThat(trees.sum(row)).isEqualTo(margins[i][0]);
                assertThat(trees.answer(row)).isCloseTo(answers[i][0], within(1e-6));
            }
            assertThat(ModelFile.write(method.learn(learnt))).isEqualTo(ModelFile.write(trees));
        } finally {
            booster.dispose();
            training.dispose();
            asked.dispose();
        }
    }

    @ParameterizedTest
    @CsvSource({"CLASSIFICATION", "REGRESSION"})
    void learnsWhatThereIsToLearn(Task task) {
        List<Example> all = RandomExamples.of(task, 900, 22);
        BoostedTrees trees = boosted(task).learn(all.subList(0, 600));
        List<Example> unseen = all.subList(600, 900);
        double mean = all.subList(0, 600).stream()
                .mapToDouble(Example::label)
                .average()
                .orElseThrow();
        assertThat(squaredError(unseen, trees)).isLessThan(0.5 * squaredError(unseen, mean));
    }

    private static double squaredError(List<Example> examples, BoostedTrees trees) {
        return examples.stream()
                .mapToDouble(one -> Math.pow(trees.answer(FeatureRow.of(one.features())) - one.label(), 2))
                .sum();
    }

    private static double squaredError(List<Example> examples, double constant) {
        return examples.stream()
                .mapToDouble(one -> Math.pow(constant - one.label(), 2))
                .sum();
    }

    /** Three positives alone have a fragment: were it seen, it would part the classes at once. */
    @Test
    void ignoresFeaturesOfFewerThanFourCompounds() {
        assertThat(parts(3)).isFalse();
        assertThat(parts(4)).isTrue();
    }

    /** Whether trees tell compounds with a fragment that so many positives, and nobody else, have from others. */
    private static boolean parts(int having) {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            boolean has = i < having;
            examples.add(new Example(SyntheticFeatures.of(has ? Map.of(9, 1.0) : Map.of(7, 1.0)), has ? 1 : 0));
        }
        Growth all = new Growth(5, 1, 0.5, 3, 1, 1, 1, 0, 0.1);
        BoostedTrees trees =
                method(Task.CLASSIFICATION, all, FeatureGroup.ECFP6, 1).learn(withoutSeven(examples));
        return trees.answer(FeatureRow.of(SyntheticFeatures.of(Map.of(9, 1.0))))
                > trees.answer(FeatureRow.of(SyntheticFeatures.of(Map.of()))) + 0.1;
    }

    private static List<Example> withoutSeven(List<Example> examples) {
        return examples.stream()
                .map(one -> one.features().at(7) == 0 ? one : new Example(SyntheticFeatures.of(Map.of()), one.label()))
                .toList();
    }

    @Test
    void theSameSeedGrowsTheSameTrees() {
        List<Example> examples = RandomExamples.of(Task.CLASSIFICATION, 200, 23);
        for (Growth growth : List.of(BOOSTED, Growth.BAGGED)) {
            byte[] first = ModelFile.write(
                    method(Task.CLASSIFICATION, growth, FeatureGroup.ALL, 1).learn(examples));
            assertThat(ModelFile.write(method(Task.CLASSIFICATION, growth, FeatureGroup.ALL, 1)
                            .learn(examples)))
                    .isEqualTo(first);
            assertThat(ModelFile.write(method(Task.CLASSIFICATION, growth, FeatureGroup.ALL, 2)
                            .learn(examples)))
                    .isNotEqualTo(first);
        }
    }

    @Test
    void seesNoFeatureOfAnotherGroup() {
        List<Example> examples = RandomExamples.of(Task.REGRESSION, 300, 24);
        Random random = new Random(24);
        for (FeatureGroup group : FeatureGroup.values()) {
            BoostedTrees trees = method(Task.REGRESSION, BOOSTED, group, 1).learn(examples);
            double[] contributions = new double[FeatureSet.SIZE];
            for (int i = 0; i < 30; i++) {
                trees.explain(FeatureRow.of(SyntheticFeatures.random(random)), 1, contributions);
            }
            for (int feature = 0; feature < FeatureSet.SIZE; feature++) {
                if (!group.holds(feature)) {
                    assertThat(contributions[feature])
                            .as(FeatureSet.name(feature))
                            .isZero();
                }
            }
            assertThat(contributions).as(group.key()).isNotEqualTo(new double[FeatureSet.SIZE]);
        }
    }
}
