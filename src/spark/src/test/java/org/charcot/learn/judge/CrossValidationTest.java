package org.charcot.learn.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.charcot.assay.Compound;
import org.charcot.endpoint.feature.FeatureSet;
import org.charcot.endpoint.model.Answer;
import org.charcot.endpoint.model.Ensemble;
import org.charcot.endpoint.model.Forest;
import org.charcot.endpoint.model.Link;
import org.charcot.error.UserException;
import org.charcot.learn.judge.floor.Floor;
import org.charcot.learn.split.Folds;
import org.charcot.testkit.endpoint.SyntheticFeatures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrossValidationTest {
    private static final int NUMBER = FeatureSet.NUMBERS + 2;

    /** Compound i has the label i and the number i + 1. */
    private static List<Compound> compounds(int count) {
        return IntStream.range(0, count)
                .mapToObj(
                        i -> new Compound("c" + i, "C", "k" + i, "", i, SyntheticFeatures.of(Map.of(NUMBER, i + 1.0))))
                .toList();
    }

    private static Folds folds(int count, int... fold) {
        return new Folds(count, fold, IntStream.range(0, fold.length).toArray(), fold.length);
    }

    private static final CrossValidation TWO_DEALS =
            new CrossValidation(compounds(4), List.of(folds(2, 0, 0, 1, 1), folds(2, 1, 0, Folds.NEVER_JUDGED, 0)));

    @Test
    void eachFoldIsLearntFromAllOthersDealByDeal() {
        assertThat(TWO_DEALS.trainings())
                .containsExactly(new int[] {2, 3}, new int[] {0, 1}, new int[] {0, 2}, new int[] {1, 2, 3});
        assertThat(TWO_DEALS.folds()).isSameAs(TWO_DEALS.deals().get(0));
    }

    /** What learns the sum of its labels, and adds the number of what it is asked about. */
    @Test
    void simpleMethodsAnswerForWhatTheyHaveNotSeen() {
        Floor floor = new Floor(List.of("sum", "asked"), training -> {
            double sum = training.stream().mapToDouble(Compound::label).sum();
            return features -> new double[] {sum, features.at(NUMBER)};
        });
        Map<String, double[][]> predicted = TWO_DEALS.outOfFold(floor);
        assertThat(predicted.keySet()).containsExactly("sum", "asked");
        assertThat(predicted.get("sum")[0]).containsExactly(5, 5, 1, 1);
        assertThat(predicted.get("sum")[1]).containsExactly(6, 2, 0, 2);
        assertThat(predicted.get("asked")[0]).containsExactly(1, 2, 3, 4);
    }

    private static Ensemble saying(double value) {
        Forest.Builder forest = new Forest.Builder();
        forest.tree();
        forest.leaf(value);
        return new Ensemble(List.of(new Ensemble.Member(1, forest.build(Link.IDENTITY))), 0, 1);
    }

    @Test
    void ensemblesAnswerForTheFoldsTheyWereNotLearntFrom() {
        Answer[][] answers = TWO_DEALS.outOfFold(List.of(saying(0.1), saying(0.2), saying(0.3), saying(0.4)));
        double[][] values = CrossValidation.values(answers);
        assertThat(values[0]).containsExactly(0.1, 0.1, 0.2, 0.2);
        assertThat(values[1]).containsExactly(0.4, 0.3, Double.NaN, 0.3);
        assertThat(answers[1][2]).as("never judged").isNull();
    }

    /** Threads take a thousand at a time, and the last of them what is left. */
    @Test
    void noneOfManyIsLeftOut() {
        int count = 2_000;
        int[] fold = IntStream.range(0, count).map(i -> i % 3).toArray();
        CrossValidation many = new CrossValidation(compounds(count), List.of(folds(3, fold)));
        double[] values = CrossValidation.values(many.outOfFold(List.of(saying(0), saying(0.5), saying(1)))[0]);
        for (int i = 0; i < count; i++) {
            assertThat(values[i]).isEqualTo(i % 3 / 2.0);
        }
    }

    @Test
    void repeatsAreDealtAnew() {
        List<Compound> compounds = compounds(40);
        CrossValidation repeated = CrossValidation.of(compounds, 4, 3, 11);
        assertThat(repeated.deals()).hasSize(3);
        List<List<Integer>> dealt = new ArrayList<>();
        for (Folds deal : repeated.deals()) {
            dealt.add(IntStream.of(deal.fold()).boxed().toList());
            assertThat(deal.count()).isEqualTo(4);
        }
        assertThat(dealt).doesNotHaveDuplicates();
        assertThat(repeated.deals().get(2).fold())
                .isEqualTo(Folds.byScaffold(compounds, 4, 13).fold());
    }

    @Test
    void fewerScaffoldsThanFoldsAreRefused() {
        assertThatThrownBy(() -> CrossValidation.of(compounds(3), 4, 1, 1))
                .isInstanceOf(UserException.class)
                .hasMessage("Cannot validate in 4 folds: the compounds have 3 scaffolds, expected at least 4 or fewer"
                        + " --folds");
        assertThat(CrossValidation.of(compounds(4), 4, 1, 1).folds().groups()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({"1, 1, in folds: 1", "21, 1, in folds: 21", "5, 0, repeat the folds: 0", "5, 21, repeat the folds: 21"})
    void foldsAndRepeatsHaveBounds(int folds, int repeats, String words) {
        assertThatThrownBy(() -> CrossValidation.check(folds, repeats))
                .isInstanceOf(UserException.class)
                .hasMessageContaining(words);
    }

    @Test
    void theBoundsThemselvesAreAllowed() {
        assertThatCode(() -> {
                    CrossValidation.check(2, 1);
                    CrossValidation.check(20, 20);
                })
                .doesNotThrowAnyException();
    }
}
