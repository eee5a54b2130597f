package org.charcot.endpoint.model;

import java.util.Arrays;
import org.charcot.endpoint.feature.FeatureRow;
import org.charcot.endpoint.feature.FeatureSet;

/**
 * Trees of MLlib as flat arrays. The nodes of a tree stand in pre-order: the left child of a node is the node after it. The
 * answer is made of the sum of the leaves that are reached; those of a random forest hold the share of the positive class,
 * or the mean value, each divided by the number of trees.
 */
public final class Forest implements Part {
    /** What {@link #feature} holds at a leaf. */
    static final short LEAF = -1;

    public final int[] roots;
    public final short[] feature;
    /** At a leaf its value, elsewhere the threshold: at most that goes left. */
    public final double[] value;

    public final int[] right;
    /** What a node would answer if it were a leaf. */
    public final double[] means;

    public final Link link;

    public Forest(int[] roots, short[] feature, double[] value, int[] right, double[] means, Link link) {
        this.roots = roots;
        this.feature = feature;
        this.value = value;
        this.right = right;
        this.means = means;
        this.link = link;
    }

    @Override
    public double answer(FeatureRow row) {
        return link.of(sum(row));
    }

    private double sum(FeatureRow row) {
        double sum = 0;
        for (int root : roots) {
            int node = root;
            while (feature[node] != LEAF) {
                node = next(node, row);
            }
            sum += value[node];
        }
        return sum;
    }

    private int next(int node, FeatureRow row) {
        return row.at(feature[node]) <= value[node] ? node + 1 : right[node];
    }

    @Override
    public double explain(FeatureRow row, double weight, double[] contributions) {
        double start = 0;
        for (int root : roots) {
            start += means[root];
        }
        double factor = weight * link.slope(start, sum(row));
        for (int root : roots) {
            int node = root;
            while (feature[node] != LEAF) {
                int next = next(node, row);
                contributions[feature[node]] += factor * (means[next] - means[node]);
                node = next;
            }
        }
        return link.of(start);
    }

    public int trees() {
        return roots.length;
    }

    public int nodes() {
        return feature.length;
    }

    /** Whether children stand after their parents, so that no walk can circle or leave the arrays. */
    @Override
    public boolean isSound() {
        for (int root : roots) {
            if (root < 0 || root >= feature.length) {
                return false;
            }
        }
        for (int node = 0; node < feature.length; node++) {
            boolean split = feature[node] >= 0
                    && feature[node] < FeatureSet.SIZE
                    && right[node] > node + 1
                    && right[node] < feature.length;
            if (feature[node] != LEAF && !split) {
                return false;
            }
        }
        return roots.length > 0
                && value.length == feature.length
                && right.length == feature.length
                && means.length == feature.length;
    }

    /** Takes trees node by node, each in pre-order, as whoever learnt them walks them. */
    public static final class Builder {
        private int[] roots = new int[64];
        private int trees;
        private short[] feature = new short[1024];
        private double[] value = new double[1024];
        private double[] means = new double[1024];
        private int[] right = new int[1024];
        private int nodes;

        /** What follows is a new tree. */
        public void tree() {
            roots = trees == roots.length ? Arrays.copyOf(roots, trees * 2) : roots;
            roots[trees++] = nodes;
        }

        public void leaf(double leafValue) {
            add(LEAF, leafValue, leafValue);
        }

        /** A node whose left side follows; the answer is to be handed to {@link #right} when the right side begins. */
        public int split(int on, double threshold, double mean) {
            if (on < 0 || on > Short.MAX_VALUE) {
                throw new IllegalArgumentException("Cannot split on feature: " + on + ", expected 0 to 32767");
            }
            return add((short) on, threshold, mean);
        }

        public void right(int split) {
            right[split] = nodes;
        }

        private int add(short on, double number, double mean) {
            if (nodes == feature.length) {
                feature = Arrays.copyOf(feature, nodes * 2);
                value = Arrays.copyOf(value, nodes * 2);
                means = Arrays.copyOf(means, nodes * 2);
                right = Arrays.copyOf(right, nodes * 2);
            }
            feature[nodes] = on;
            value[nodes] = number;
            means[nodes] = mean;
            return nodes++;
        }

        public Forest build(Link link) {
            return new Forest(
                    Arrays.copyOf(roots, trees),
                    Arrays.copyOf(feature, nodes),
                    Arrays.copyOf(value, nodes),
                    Arrays.copyOf(right, nodes),
                    Arrays.copyOf(means, nodes),
                    link);
        }
    }
}
