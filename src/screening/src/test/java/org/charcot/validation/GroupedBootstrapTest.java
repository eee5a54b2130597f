package org.charcot.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

class GroupedBootstrapTest {
    private static final int[] GROUPS = {0, 1, 1, 2, 3, 3, 3, 4, 5, 6};

    private static double sum(int[] rows) {
        return Arrays.stream(rows).sum();
    }

    /** NaN in some draws. */
    private static double ofFew(int[] rows) {
        return rows.length > 10 ? Double.NaN : rows.length;
    }

    /** What is drawn for one statistic is drawn for all, however many are asked for and whoever computes them. */
    @Test
    void statisticsOfTheSameDrawsHaveTheIntervalsThatTheyHaveAlone() {
        GroupedBootstrap bootstrap = new GroupedBootstrap(GROUPS, 5);
        List<ToDoubleFunction<int[]>> statistics = List.of(GroupedBootstrapTest::sum, GroupedBootstrapTest::ofFew);
        List<ConfidenceInterval> together = bootstrap.intervals(101, rows -> statistics.stream()
                .mapToDouble(one -> one.applyAsDouble(rows))
                .toArray());
        for (int i = 0; i < statistics.size(); i++) {
            assertThat(together.get(i)).isEqualTo(bootstrap.interval(101, statistics.get(i)));
        }
        assertThat(together.get(1).high()).isLessThanOrEqualTo(10);
    }

    @Test
    void groupsAreDrawnWhole() {
        new GroupedBootstrap(GROUPS, 5).intervals(20, rows -> {
            long[] times = new long[GROUPS.length];
            Arrays.stream(rows).forEach(row -> times[row]++);
            assertThat(times[1]).isEqualTo(times[2]);
            assertThat(times[4]).isEqualTo(times[5]).isEqualTo(times[6]);
            return new double[] {rows.length};
        });
    }
}
