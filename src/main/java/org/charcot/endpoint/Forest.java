package org.charcot.endpoint;

import java.util.Arrays;

/**
 * Decision trees as flat arrays. The nodes of a tree stand in pre-order: the left child of a node is the node after it.
 * The prediction is the mean over the trees of the leaf that is reached; of a classifier the leaves hold the share of the
 * positive class, so that the mean is its probability.
 */
public final class Forest {
    /** What {@link #feature} holds at a leaf. */
    static final short LEAF = -1;

    final int[] roots;
    final short[] feature;
    /** At a leaf its value, elsewhere the threshold: at most that goes left. */
    final double[] value;

    final int[] right;

    Forest(int[] roots, short[] feature, double[] value, int[] right) {
        this.roots = roots;
        this.feature = feature;
        this.value = value;
        this.right = right;
    }

    /** The mean over all trees. */
    public double predict(Features features) {
        double sum = 0;
        for (int root : roots) {
            int node = root;
            while (feature[node] != LEAF) {
                node = features.at(feature[node]) <= value[node] ? node + 1 : right[node];
            }
            sum += value[node];
        }
        return sum / roots.length;
    }

    public int trees() {
        return roots.length;
    }

    public int nodes() {
        return feature.length;
    }

    /** Takes trees node by node, each in pre-order, as whoever learnt them walks them. */
    public static final class Builder {
        private int[] roots = new int[64];
        private int trees;
        private short[] feature = new short[1024];
        private double[] value = new double[1024];
        private int[] right = new int[1024];
        private int nodes;

        /** What follows is a new tree. */
        public void tree() {
            if (trees == roots.length) {
                roots = Arrays.copyOf(roots, trees * 2);
            }
            roots[trees++] = nodes;
        }

        public void leaf(double leafValue) {
            add(LEAF, leafValue);
        }

        /** A node whose left side follows; the answer is to be handed to {@link #right} when the right side begins. */
        public int split(int on, double threshold) {
            if (on < 0 || on > Short.MAX_VALUE) {
                throw new IllegalArgumentException("Cannot split on feature: " + on + ", expected 0 to 32767");
            }
            return add((short) on, threshold);
        }

        public void right(int split) {
            right[split] = nodes;
        }

        private int add(short on, double number) {
            if (nodes == feature.length) {
                feature = Arrays.copyOf(feature, nodes * 2);
                value = Arrays.copyOf(value, nodes * 2);
                right = Arrays.copyOf(right, nodes * 2);
            }
            feature[nodes] = on;
            value[nodes] = number;
            return nodes++;
        }

        public Forest build() {
            return new Forest(
                    Arrays.copyOf(roots, trees),
                    Arrays.copyOf(feature, nodes),
                    Arrays.copyOf(value, nodes),
                    Arrays.copyOf(right, nodes));
        }
    }
}
