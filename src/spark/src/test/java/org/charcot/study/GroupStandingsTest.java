package org.charcot.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GroupStandingsTest {
    private static final double[] LIBRARY =
            IntStream.range(0, 100).mapToDouble(i -> i / 100.0).toArray();

    @Test
    void aPercentileCountsTiesByHalf() {
        double[] ascending = {Placed.REMOVED, Placed.REMOVED, 0.2, 0.5, 0.5};
        assertThat(GroupStandings.percentile(0.5, ascending)).isEqualTo(80);
        assertThat(GroupStandings.percentile(Placed.REMOVED, ascending)).isEqualTo(20);
        assertThat(GroupStandings.percentile(0.3, ascending)).isEqualTo(60);
        assertThat(GroupStandings.percentile(0.9, ascending)).isEqualTo(100);
        assertThat(GroupStandings.percentile(-2, ascending)).isZero();
    }

    @Test
    void aGroupIsComparedWithItsOwnMatchesAlone() {
        double[] references = {0.905, 0.955, Placed.REMOVED};
        boolean[] upperHalf = new boolean[100];
        for (int i = 50; i < 100; i++) {
            upperHalf[i] = true;
        }
        GroupFigure figure = new GroupStandings("by", references, LIBRARY, 200, 1)
                .figure("profile", "all", "positive", List.of(0, 1, 2), upperHalf);
        assertThat(figure.members()).isEqualTo(3);
        assertThat(figure.removed()).isEqualTo(1);
        assertThat(figure.pool()).isEqualTo(50);
        assertThat(figure.median_percentile()).isCloseTo(91, within(1e-9));
        // 41 and 46 of 50 lie below the two that were scored
        assertThat(figure.auroc()).isCloseTo((41 + 46) / 150.0, within(1e-9));
        assertThat(figure.auroc_low()).isLessThan(figure.auroc());
    }

    @Test
    void withoutMatchesThereIsNoArea() {
        GroupFigure figure = new GroupStandings("by", new double[] {0.5}, LIBRARY, 200, 1)
                .figure("profile", "all", "positive", List.of(0), new boolean[100]);
        assertThat(figure.auroc()).isNull();
        assertThat(figure.median_percentile()).isEqualTo(50.5);
    }
}
