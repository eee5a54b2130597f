package org.charcot.endpoint.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.charcot.endpoint.feature.FeatureRow;
import org.charcot.endpoint.feature.FeatureSet;
import org.charcot.testkit.endpoint.SyntheticFeatures;
import org.junit.jupiter.api.Test;

class BoostedTreesTest {
    private static final int LAST = FeatureSet.SIZE - 1;

    /** The last feature below 2 goes left; where it is zero, as told. */
    private static BoostedTrees small(boolean zeroLeft) {
        BoostedTrees.Builder trees = new BoostedTrees.Builder();
        trees.tree();
        int split = trees.split(LAST, 2, zeroLeft, 0);
        trees.leaf(zeroLeft ? -0.5f : 0.75f);
        trees.other(split);
        trees.leaf(zeroLeft ? 0.75f : -0.5f);
        return trees.build(1, Link.IDENTITY);
    }

    private static FeatureRow row(double value) {
        return FeatureRow.of(SyntheticFeatures.of(Map.of(LAST, value)));
    }

    @Test
    void whatIsBelowTheThresholdGoesLeftAndZeroWhereItWasTold() {
        for (boolean zeroLeft : new boolean[] {true, false}) {
            assertThat(small(zeroLeft).answer(row(1.999))).isEqualTo(0.5);
            assertThat(small(zeroLeft).answer(row(-7))).isEqualTo(0.5);
            assertThat(small(zeroLeft).answer(row(2))).isEqualTo(1.75);
            assertThat(small(zeroLeft).answer(row(0))).isEqualTo(zeroLeft ? 0.5 : 1.75);
        }
    }

    @Test
    void refusesWalksThatLeaveTheirTree() {
        BoostedTrees right = small(true);
        long split = right.nodes[0];
        long leaf = right.nodes[1];
        float[] means = new float[3];
        List<BoostedTrees> broken = List.of(
                new BoostedTrees(new int[] {0}, new long[] {split, leaf}, new float[2], 0, Link.IDENTITY),
                new BoostedTrees(new int[] {0}, new long[] {split, leaf, split}, means, 0, Link.IDENTITY),
                new BoostedTrees(new int[] {0}, right.nodes, new float[2], 0, Link.IDENTITY),
                new BoostedTrees(new int[] {0, 2}, right.nodes, means, 0, Link.IDENTITY),
                new BoostedTrees(new int[] {0, 3}, right.nodes, means, 0, Link.IDENTITY),
                new BoostedTrees(new int[] {1}, right.nodes, means, 0, Link.IDENTITY),
                new BoostedTrees(new int[0], right.nodes, means, 0, Link.IDENTITY));
        assertThat(right.isSound(FeatureSet.SIZE)).isTrue();
        assertThat(right.isSound(LAST)).isFalse();
        assertThat(broken).noneMatch(trees -> trees.isSound(FeatureSet.SIZE));
    }

    @Test
    void refusesAFeatureThatNoNodeCanHold() {
        BoostedTrees.Builder trees = new BoostedTrees.Builder();
        assertThatThrownBy(() -> trees.split(1 << 14, 0, true, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("16384");
        assertThat(FeatureSet.SIZE).isLessThan(1 << 14);
    }
}
