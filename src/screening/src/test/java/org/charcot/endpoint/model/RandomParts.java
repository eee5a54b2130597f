package org.charcot.endpoint.model;

import java.util.Random;
import java.util.function.IntToDoubleFunction;
import org.charcot.endpoint.feature.FeatureRow;
import org.charcot.endpoint.feature.FeatureSet;
import org.charcot.testkit.endpoint.SyntheticFeatures;

/** A model of each kind that learnt nothing, but uses counts and numbers, deep walks and all fields of its file. */
public enum RandomParts {
    BOOSTED_TREES {
        @Override
        public Part of(Random random, Link link) {
            BoostedTrees.Builder trees = new BoostedTrees.Builder();
            for (int tree = 0; tree < 30; tree++) {
                trees.tree();
                grow(trees, random, 1 + random.nextInt(6));
            }
            return trees.build(0.25f, link);
        }
    },
    FOREST {
        @Override
        public Part of(Random random, Link link) {
            Forest.Builder trees = new Forest.Builder();
            for (int tree = 0; tree < 30; tree++) {
                trees.tree();
                grow(trees, random, 1 + random.nextInt(6));
            }
            return trees.build(link);
        }
    },
    LINEAR {
        @Override
        public Part of(Random random, Link link) {
            double[] weights = new double[FeatureSet.SIZE];
            for (int feature = 0; feature < weights.length; feature++) {
                weights[feature] = random.nextGaussian() / (feature < FeatureSet.NUMBERS ? 20 : 2_000);
            }
            return new Linear(0.3, weights, link);
        }
    },
    NETWORK {
        @Override
        public Part of(Random random, Link link) {
            int units = 16;
            int[] rowOf = new int[FeatureSet.SIZE];
            int rows = 0;
            for (int feature = 0; feature < rowOf.length; feature++) {
                boolean used = feature < SyntheticFeatures.COUNTS || feature >= FeatureSet.NUMBERS;
                rowOf[feature] = used && feature % 3 != 0 ? rows++ : -1;
            }
            float[] weights = floats(rows * units, i -> random.nextGaussian() / 20);
            for (int i = 0; i < weights.length; i++) {
                weights[i] = Float.intBitsToFloat(Float.floatToRawIntBits(weights[i]) & 0xffff0000);
            }
            return new Network(
                    units,
                    rowOf,
                    weights,
                    floats(units, i -> random.nextGaussian()),
                    floats(units, i -> random.nextGaussian() / 4),
                    0.1f,
                    floats(FeatureSet.NUMBER_COUNT, i -> random.nextDouble()),
                    0.2f,
                    1.5f,
                    link);
        }
    };

    /** Another one for each seed. */
    public abstract Part of(Random random, Link link);

    public static FeatureRow row(Random random) {
        return FeatureRow.of(SyntheticFeatures.random(random));
    }

    private static int feature(Random random) {
        return random.nextBoolean()
                ? random.nextInt(SyntheticFeatures.COUNTS)
                : FeatureSet.NUMBERS + random.nextInt(FeatureSet.NUMBER_COUNT);
    }

    /** A tree that is as deep everywhere. */
    public static void growFully(BoostedTrees.Builder trees, Random random, int depth) {
        if (depth == 0) {
            trees.leaf((float) random.nextGaussian() / 10);
            return;
        }
        int split = trees.split(feature(random), random.nextInt(4), random.nextBoolean(), 0);
        growFully(trees, random, depth - 1);
        trees.other(split);
        growFully(trees, random, depth - 1);
    }

    private static void grow(BoostedTrees.Builder trees, Random random, int depth) {
        if (depth == 0 || random.nextInt(8) == 0) {
            trees.leaf((float) random.nextGaussian() / 10);
            return;
        }
        int split = trees.split(
                feature(random), random.nextInt(4), random.nextBoolean(), (float) random.nextGaussian() / 10);
        grow(trees, random, depth - 1);
        trees.other(split);
        grow(trees, random, depth - 1);
    }

    private static void grow(Forest.Builder trees, Random random, int depth) {
        if (depth == 0 || random.nextInt(8) == 0) {
            trees.leaf(random.nextGaussian() / 10);
            return;
        }
        int split = trees.split(feature(random), random.nextInt(4), random.nextGaussian() / 10);
        grow(trees, random, depth - 1);
        trees.right(split);
        grow(trees, random, depth - 1);
    }

    private static float[] floats(int count, IntToDoubleFunction value) {
        float[] floats = new float[count];
        for (int i = 0; i < count; i++) {
            floats[i] = (float) value.applyAsDouble(i);
        }
        return floats;
    }
}
