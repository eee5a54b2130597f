package org.charcot.learn.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.charcot.assay.Compound;
import org.charcot.assay.OtherAssays;
import org.charcot.endpoint.card.Task;
import org.charcot.endpoint.feature.FeatureRow;
import org.charcot.endpoint.feature.Features;
import org.charcot.endpoint.model.Ensemble;
import org.charcot.endpoint.model.file.ModelFile;
import org.charcot.learn.method.FeatureGroup;
import org.charcot.learn.method.Method;
import org.charcot.learn.method.boosting.BoostedTreesMethod;
import org.charcot.learn.method.boosting.BoostedTreesMethod.Growth;
import org.charcot.learn.split.SplitKind;
import org.charcot.testkit.endpoint.SyntheticFeatures;
import org.charcot.testkit.spark.SharedSpark;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("spark")
class TrainedEnsemblesTest {
    private static final List<Compound> COMPOUNDS = compounds();
    private static final TrainingSubsets SUBSETS = new TrainingSubsets(
            List.of(range(0, 60), range(30, 90)), Map.of(SplitKind.RANDOM, List.of(range(0, 90))), range(0, 120));

    private static int[] range(int from, int to) {
        return IntStream.range(from, to).toArray();
    }

    /** Labels are the places 0 to 119. */
    private static List<Compound> compounds() {
        Random random = new Random(17);
        List<Compound> compounds = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            Features features = SyntheticFeatures.random(random);
            compounds.add(new Compound("c" + i, "C", "k" + i, "", i, features));
        }
        return compounds;
    }

    private static Method method(Task task, int rounds, double weight) {
        return new BoostedTreesMethod(
                "of " + rounds, task, Growth.BOOSTED.withRounds(rounds), FeatureGroup.ALL, weight, 3);
    }

    private static final List<Method> METHODS = List.of(method(Task.REGRESSION, 5, 1), method(Task.REGRESSION, 9, 0.5));

    private static ParallelTraining training() {
        return new ParallelTraining(SharedSpark.session(), COMPOUNDS, OtherAssays.NONE);
    }

    private static TrainedEnsembles learnt() {
        return TrainedEnsembles.learn(Task.REGRESSION, COMPOUNDS, METHODS, SUBSETS, training());
    }

    /** 0.2 and 99.8 % of 0 to 119 are the places 0 and 119; of 0 to 59 they are 0 and 59. */
    @Test
    void noValueLiesBeyondWhatWasLearntFrom() {
        TrainedEnsembles learnt = learnt();
        assertThat(List.of(learnt.ofAll().low(), learnt.ofAll().high())).containsExactly(0.0, 119.0);
        assertThat(learnt.ofFolds()).extracting(Ensemble::low).containsExactly(0.0, 30.0);
        assertThat(learnt.ofFolds()).extracting(Ensemble::high).containsExactly(59.0, 89.0);
        assertThat(learnt.of(SplitKind.RANDOM)).extracting(Ensemble::high).containsExactly(89.0);
        List<Compound> odd = COMPOUNDS.stream()
                .map(one -> new Compound(one.id(), "C", one.id(), "", one.label() % 2, one.features()))
                .toList();
        Ensemble classes = TrainedEnsembles.learn(
                        Task.CLASSIFICATION,
                        odd,
                        List.of(method(Task.CLASSIFICATION, 5, 1)),
                        TrainingSubsets.ofFolds(List.of(range(0, 60))),
                        new ParallelTraining(SharedSpark.session(), odd, OtherAssays.NONE))
                .ofFolds()
                .get(0);
        assertThat(List.of(classes.low(), classes.high())).containsExactly(0.0, 1.0);
    }

    @Test
    void membersWeighAsTheirMethodsSay() {
        TrainedEnsembles learnt = learnt();
        assertThat(learnt.methods()).isEqualTo(METHODS);
        assertThat(learnt.ofAll().members()).extracting(Ensemble.Member::weight).containsExactly(1.0, 0.5);
        assertThat(learnt.ofFolds()).hasSize(2).allMatch(fold -> fold.members().size() == 2);
    }

    /** A method alone is the same model as within the ensemble. */
    @Test
    void aMethodAloneAnswersAsItDoesAmongOthers() {
        TrainedEnsembles learnt = learnt();
        List<Ensemble> second = learnt.alone(1);
        assertThat(second).hasSize(2);
        FeatureRow row = new FeatureRow();
        row.set(COMPOUNDS.get(7).features());
        for (int fold = 0; fold < second.size(); fold++) {
            assertThat(second.get(fold).members())
                    .extracting(Ensemble.Member::weight)
                    .containsExactly(1.0);
            assertThat(second.get(fold).members().get(0).part().answer(row))
                    .isEqualTo(
                            learnt.ofFolds().get(fold).members().get(1).part().answer(row));
        }
    }

    /** Where settings differ by subset, each subset is learnt by its own, the others by the same as ever. */
    @Test
    void chosenSettingsAreThoseOfTheirSubset() {
        Method brief = method(Task.REGRESSION, 5, 1);
        Method longer = method(Task.REGRESSION, 20, 1);
        List<Method> others = List.of(METHODS.get(1));
        TrainedEnsembles tuned = TrainedEnsembles.tuned(
                Task.REGRESSION,
                COMPOUNDS,
                new Tuning.Chosen(List.of(brief, longer, brief, longer), longer),
                others,
                SUBSETS,
                training());
        assertThat(tuned.methods()).containsExactly(longer, METHODS.get(1));
        TrainedEnsembles briefly =
                TrainedEnsembles.learn(Task.REGRESSION, COMPOUNDS, List.of(brief, METHODS.get(1)), SUBSETS, training());
        TrainedEnsembles atLength = TrainedEnsembles.learn(
                Task.REGRESSION, COMPOUNDS, List.of(longer, METHODS.get(1)), SUBSETS, training());
        assertThat(bytes(tuned.ofFolds().get(0)))
                .isEqualTo(bytes(briefly.ofFolds().get(0)));
        assertThat(bytes(tuned.ofFolds().get(1)))
                .isEqualTo(bytes(atLength.ofFolds().get(1)));
        assertThat(bytes(tuned.ofAll())).isEqualTo(bytes(atLength.ofAll()));
        assertThat(bytes(briefly.ofAll())).isNotEqualTo(bytes(atLength.ofAll()));
    }

    private static byte[] bytes(Ensemble ensemble) {
        return ModelFile.write(ensemble);
    }
}
