package org.charcot.learn.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.charcot.learn.split.SplitKind;
import org.junit.jupiter.api.Test;

class TrainingSubsetsTest {
    private static final int[] A = {1, 2};
    private static final int[] B = {0, 2};
    private static final int[] C = {0};
    private static final int[] D = {1};
    private static final int[] E = {2};
    private static final int[] ALL = {0, 1, 2};

    @Test
    void eachIsFoundWhereItStands() {
        TrainingSubsets subsets = new TrainingSubsets(
                List.of(A, B), Map.of(SplitKind.TIME, List.of(C), SplitKind.RANDOM, List.of(D, E)), ALL);
        assertThat(subsets.placesOfFolds().mapToObj(subsets.inOrder()::get)).containsExactly(A, B);
        assertThat(subsets.placesOf(SplitKind.RANDOM).mapToObj(subsets.inOrder()::get))
                .containsExactly(D, E);
        assertThat(subsets.placesOf(SplitKind.TIME).mapToObj(subsets.inOrder()::get))
                .containsExactly(C);
        assertThat(subsets.inOrder().get(subsets.placeOfAll())).isSameAs(ALL);
        assertThat(subsets.inOrder()).hasSize(6);
    }

    @Test
    void whatIsNotThereIsNotFound() {
        TrainingSubsets folds = TrainingSubsets.ofFolds(List.of(A, B));
        assertThat(folds.inOrder()).containsExactly(A, B);
        assertThatThrownBy(folds::placeOfAll).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> folds.placesOf(SplitKind.CLUSTER)).isInstanceOf(IllegalArgumentException.class);
    }
}
