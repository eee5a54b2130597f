package org.charcot.learn.split;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.charcot.assay.Compound;
import org.charcot.endpoint.feature.Features;
import org.charcot.molecule.fingerprint.Fingerprint;
import org.junit.jupiter.api.Test;

class GroupingTest {
    private static Compound compound(String skeleton, String scaffold, long bits) {
        Fingerprint ecfp4 = new Fingerprint(new long[] {bits, 0, 0, 0});
        return new Compound("id", "C", skeleton, scaffold, 0, new Features(ecfp4, new int[0], new float[0]));
    }

    /** Rows 0 and 2 share a scaffold, 2 and 3 a skeleton. */
    private static final List<Compound> COMPOUNDS = List.of(
            compound("a", "ring", 0b1111_0000),
            compound("b", "", 0b0001_1111),
            compound("c", "ring", 0b0000_1111),
            compound("c", "other", 0b1111_0000_0000),
            compound("d", "", 0b0111_0000));

    @Test
    void stereoisomersAreTogetherAtRandomToo() {
        assertThat(Grouping.bySkeleton(COMPOUNDS)).containsExactly(0, 1, 2, 2, 3);
        Folds dealt = Folds.deal(Grouping.bySkeleton(COMPOUNDS), 2, 1);
        assertThat(dealt.fold()[2]).isEqualTo(dealt.fold()[3]);
        assertThat(dealt.groups()).isEqualTo(4);
    }

    @Test
    void scaffoldsAndSkeletonsJoinWhatSharesEither() {
        assertThat(Grouping.byScaffold(COMPOUNDS)).containsExactly(0, 1, 0, 0, 2);
    }

    /** Row 1 shares 1 of 8 bits with row 0; row 2 shares 4 of 5 with row 1; row 3 none; row 4 shares 3 of 4 with row 0. */
    @Test
    void clustersJoinWhatIsSimilarToALeaderOrSharesASkeleton() {
        assertThat(Grouping.byCluster(COMPOUNDS)).containsExactly(0, 1, 1, 1, 0);
    }

    @Test
    void compoundsOfOneClusterAreOfOneFold() {
        List<Compound> compounds = IntStream.range(0, 60)
                .mapToObj(i -> compound("k" + i, "s" + i, 0b111L << (3 * (i % 10))))
                .toList();
        Folds dealt = Folds.deal(Grouping.byCluster(compounds), 5, 3);
        assertThat(dealt.groups()).isEqualTo(10);
        for (int row = 0; row < 60; row++) {
            assertThat(dealt.fold()[row]).isEqualTo(dealt.fold()[row % 10]);
        }
        assertThat(dealt.rows(0, true)).hasSize(12);
    }
}
