package org.charcot.learn.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.charcot.assay.Compound;
import org.charcot.assay.OtherAssays;
import org.charcot.endpoint.card.Task;
import org.charcot.endpoint.feature.Features;
import org.charcot.learn.method.FeatureGroup;
import org.charcot.learn.method.Method;
import org.charcot.learn.method.boosting.BoostedTreesMethod;
import org.charcot.learn.method.boosting.BoostedTreesMethod.Growth;
import org.charcot.testkit.endpoint.SyntheticFeatures;
import org.charcot.testkit.spark.SharedSpark;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("spark")
class TuningTest {
    private static final Growth SMALL = Growth.BOOSTED.withRounds(20).withColumns(1);
    /** So heavy a leaf that no tree ever splits. */
    private static final Method STUMPED = method(SMALL.withChildWeight(1e6));

    private static final Method GROWN = method(SMALL);
    private static final int[] PART = IntStream.range(0, 150).toArray();

    private static Method method(Growth growth) {
        return new BoostedTreesMethod("boosted_trees", Task.REGRESSION, growth, FeatureGroup.ALL, 1, 3);
    }

    private static List<Compound> compounds(double labelOfOthers) {
        Random random = new Random(11);
        List<Compound> compounds = new ArrayList<>();
        for (int i = 0; i < 2 * PART.length; i++) {
            Features features = SyntheticFeatures.random(random);
            double label = i < PART.length ? Math.min(3, features.at(5)) : labelOfOthers;
            compounds.add(new Compound("c" + i, "C", "k" + i, "", label, features));
        }
        return compounds;
    }

    private static List<Method> chosen(List<Compound> compounds, List<Method> candidates, List<int[]> parts) {
        ParallelTraining fits = new ParallelTraining(SharedSpark.session(), compounds, OtherAssays.NONE);
        return new Tuning(Task.REGRESSION, compounds, fits, 5).chosen(candidates, parts);
    }

    @Test
    void choosesWhatAnswersUnseenCompoundsBest() {
        List<Compound> compounds = compounds(0);
        assertThat(chosen(compounds, List.of(STUMPED, GROWN), List.of(PART))).containsExactly(GROWN);
        assertThat(chosen(compounds, List.of(GROWN, STUMPED), List.of(PART))).containsExactly(GROWN);
    }

    @Test
    void ofSeveralThatDoAsWellTheFirstIsChosen() {
        Method same = method(SMALL.withChildWeight(2e6));
        assertThat(chosen(compounds(0), List.of(STUMPED, same), List.of(PART))).containsExactly(STUMPED);
        assertThat(chosen(compounds(0), List.of(same, STUMPED), List.of(PART))).containsExactly(same);
    }

    /** Each part chooses by itself: in one there is something to be learnt, in the other all labels are equal. */
    @Test
    void compoundsOutsideAPartHaveNoSayInItsChoice() {
        int[] others = IntStream.range(PART.length, 2 * PART.length).toArray();
        assertThat(chosen(compounds(7), List.of(STUMPED, GROWN), List.of(PART, others)))
                .containsExactly(GROWN, STUMPED);
        assertThat(chosen(compounds(-1e9), List.of(STUMPED, GROWN), List.of(others, PART)))
                .containsExactly(STUMPED, GROWN);
    }
}
