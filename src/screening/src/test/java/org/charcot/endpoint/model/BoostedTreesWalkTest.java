package org.charcot.endpoint.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.charcot.endpoint.feature.FeatureRow;
import org.charcot.endpoint.feature.FeatureSet;
import org.charcot.endpoint.feature.Features;
import org.charcot.molecule.fingerprint.Fingerprint;
import org.junit.jupiter.api.Test;

/** Trees that are walked together, without branches, answer like trees that are walked one by one, to the last bit. */
class BoostedTreesWalkTest {
    private static final int FEATURES_TRIED = 40;

    private final Random random = new Random(20261123);

    /** A split on few features, so that zeros, equal values and both signs occur. */
    private static final class Split {
        private int feature;
        private float threshold;
        private boolean zeroLeft;
        private Split left;
        private Split right;
        private float leaf;

        private float walk(FeatureRow row) {
            if (left == null) {
                return leaf;
            }
            float value = row.at(feature);
            boolean goesLeft = value == 0 ? zeroLeft : value < threshold;
            return (goesLeft ? left : right).walk(row);
        }

        private void build(BoostedTrees.Builder builder) {
            if (left == null) {
                builder.leaf(leaf);
                return;
            }
            int at = builder.split(feature, threshold, zeroLeft, 0);
            (zeroLeft ? left : right).build(builder);
            builder.other(at);
            (zeroLeft ? right : left).build(builder);
        }
    }

    private Split tree(int depth) {
        Split split = new Split();
        if (depth == 0 || random.nextInt(6) == 0) {
            split.leaf = (float) random.nextGaussian();
            return split;
        }
        // numbers are the last features
        split.feature = FeatureSet.SIZE - 1 - random.nextInt(FEATURES_TRIED);
        split.threshold = random.nextBoolean() ? random.nextInt(7) - 3 : (float) random.nextGaussian();
        split.zeroLeft = random.nextBoolean();
        split.left = tree(depth - 1);
        split.right = tree(depth - 1);
        return split;
    }

    private FeatureRow row() {
        int[] indices = random.ints(FeatureSet.SIZE - FEATURES_TRIED, FeatureSet.SIZE)
                .limit(FEATURES_TRIED / 2)
                .sorted()
                .distinct()
                .toArray();
        float[] values = new float[indices.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = random.nextBoolean() ? 1 + random.nextInt(3) : (float) random.nextGaussian();
        }
        return FeatureRow.of(new Features(new Fingerprint(new long[32]), indices, values));
    }

    @Test
    void anyNumberOfTreesAddsUpAsIfWalkedOneByOne() {
        for (int trees = 1; trees <= 9; trees++) {
            Split[] all = new Split[trees];
            BoostedTrees.Builder builder = new BoostedTrees.Builder();
            for (int i = 0; i < trees; i++) {
                all[i] = tree(8);
                builder.tree();
                all[i].build(builder);
            }
            BoostedTrees built = builder.build(0.25f, Link.IDENTITY);
            for (int k = 0; k < 500; k++) {
                FeatureRow row = row();
                float expected = 0.25f;
                for (Split tree : all) {
                    expected += tree.walk(row);
                }
                assertThat(built.sum(row)).isEqualTo(expected);
            }
        }
    }
}
