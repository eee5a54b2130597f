package org.charcot.learn.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.charcot.assay.Compound;
import org.charcot.endpoint.card.Task;
import org.charcot.endpoint.feature.Features;
import org.charcot.error.UserException;
import org.charcot.learn.judge.floor.NearestKnownTest;
import org.charcot.learn.split.Folds;
import org.charcot.learn.split.SplitChoice;
import org.charcot.learn.split.SplitKind;
import org.junit.jupiter.api.Test;

class OtherSplitsTest {
    private final List<String> told = new ArrayList<>();

    /** Forty compounds of ten kinds, four of each, which share three of four bits. */
    private static List<Compound> compounds(IntFunction<Integer> year) {
        return IntStream.range(0, 40)
                .mapToObj(i -> new Compound(
                                "c" + i,
                                "C",
                                "k" + i,
                                "",
                                i % 2,
                                new Features(
                                        NearestKnownTest.bits(i % 10, 100 + i % 10, 200 + i % 10, 300 + i),
                                        new int[0],
                                        new float[0]))
                        .withYear(year.apply(i)))
                .toList();
    }

    private OtherSplits splits(String choice, Task task, List<Compound> compounds, int folds) {
        return OtherSplits.of(SplitChoice.of(choice), task, compounds, folds, 5, told::add);
    }

    @Test
    void whatATableWithoutYearsAllows() {
        OtherSplits splits = splits("all", Task.CLASSIFICATION, compounds(i -> null), 5);
        assertThat(splits.folds().keySet()).containsExactly(SplitKind.RANDOM, SplitKind.CLUSTER);
        assertThat(told).as("that it has none is no news").isEmpty();
        Folds clusters = splits.folds().get(SplitKind.CLUSTER);
        assertThat(clusters.groups()).isEqualTo(10);
        for (int i = 10; i < 40; i++) {
            assertThat(clusters.fold()[i]).as("of one kind").isEqualTo(clusters.fold()[i % 10]);
        }
        assertThat(splits.folds().get(SplitKind.RANDOM).groups()).isEqualTo(40);
    }

    @Test
    void yearsSplitByTimeAndAreSaidToBeTooFewOtherwise() {
        OtherSplits dated = splits("time", Task.CLASSIFICATION, compounds(i -> 2000 + i / 4), 5);
        Folds time = dated.folds().get(SplitKind.TIME);
        assertThat(time.count()).isEqualTo(1);
        // ten are too few, twelve are the first whole years that are enough
        assertThat(time.judged()).containsExactly(IntStream.range(28, 40).toArray());
        List<Compound> gaps = compounds(i -> i == 3 ? null : Integer.valueOf(2000 + i / 4));
        assertThat(splits("all", Task.CLASSIFICATION, gaps, 5).folds()).doesNotContainKey(SplitKind.TIME);
        assertThat(told)
                .containsExactly(
                        "left out: Cannot split by time: 1 of 40 compounds have no year, expected one for each");
        assertThatThrownBy(() -> splits("time", Task.CLASSIFICATION, gaps, 5)).isInstanceOf(UserException.class);
    }

    @Test
    void fewerClustersThanFoldsAreNoSplit() {
        assertThat(splits("random", Task.REGRESSION, compounds(i -> null), 11).folds())
                .containsOnlyKeys(SplitKind.RANDOM);
        assertThat(splits("all", Task.REGRESSION, compounds(i -> null), 11).folds())
                .containsOnlyKeys(SplitKind.RANDOM);
        assertThat(told).singleElement().asString().contains("10 clusters, expected at least 11 or fewer --folds");
        assertThat(splits("cluster", Task.REGRESSION, compounds(i -> null), 10).folds())
                .containsOnlyKeys(SplitKind.CLUSTER);
    }

    @Test
    void whatIsLearntFromGoesSplitBySplitAndFoldByFold() {
        OtherSplits splits = splits("random,time", Task.CLASSIFICATION, compounds(i -> 2000 + i / 4), 4);
        Map<SplitKind, List<int[]>> trainings = splits.trainings();
        assertThat(trainings).containsOnlyKeys(SplitKind.RANDOM, SplitKind.TIME);
        assertThat(trainings.get(SplitKind.RANDOM)).hasSize(4);
        for (int fold = 0; fold < 4; fold++) {
            assertThat(trainings.get(SplitKind.RANDOM).get(fold))
                    .hasSize(30)
                    .isEqualTo(splits.folds().get(SplitKind.RANDOM).rows(fold, false));
        }
        assertThat(trainings.get(SplitKind.TIME)).hasSize(1);
        assertThat(trainings.get(SplitKind.TIME).get(0))
                .containsExactly(IntStream.range(0, 28).toArray());
    }

    @Test
    void noneIsAskedFor() {
        OtherSplits none = splits("none", Task.CLASSIFICATION, compounds(i -> null), 5);
        assertThat(none.folds()).isEmpty();
        assertThat(none.trainings()).isEmpty();
    }
}
