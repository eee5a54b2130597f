package org.charcot.endpoint.model;

import java.util.Arrays;
import org.charcot.endpoint.feature.FeatureRow;
import org.charcot.endpoint.feature.FeatureSet;

/**
 * Trees of XGBoost as one array of packed nodes, so that a step down a tree reads eight bytes. The nodes of a tree stand in
 * pre-order, and the child that a feature of zero leads to comes first, right after its parent: as most features of a
 * molecule are zero, walks mostly read straight on. The answer is made of the sum of the leaves that are reached, added in
 * single precision and in the order of the trees, as XGBoost adds them.
 *
 * <pre>
 * bit 63        leaf
 * bit 62        what is below the threshold goes to the second child; else what is not below it does
 * bits 48..61   feature
 * bits 32..47   distance to the second child
 * bits 0..31    as a float: the threshold, or the leaf's value
 * </pre>
 */
public final class BoostedTrees implements Part {
    private static final long LEAF = 1L << 63;
    private static final long BELOW_IS_SECOND = 1L << 62;
    private static final int FEATURE_MASK = (1 << 14) - 1;
    private static final int MOST_NODES_BETWEEN = (1 << 16) - 1;
    /** How many trees are walked together. */
    private static final int AT_ONCE = 10;

    public final int[] roots;
    public final long[] nodes;
    /** Of each node the mean of the leaves below it, by the training compounds that reach them. */
    public final float[] means;
    /** What the sum begins with. */
    public final float base;

    public final Link link;

    public BoostedTrees(int[] roots, long[] nodes, float[] means, float base, Link link) {
        this.roots = roots;
        this.nodes = nodes;
        this.means = means;
        this.base = base;
        this.link = link;
    }

    @Override
    public double answer(FeatureRow row) {
        return link.of(sum(row));
    }

    /** What XGBoost calls the margin. Several trees are walked together, as each step waits for memory. */
    public float sum(FeatureRow row) {
        float sum = base;
        int tree = 0;
        for (; tree + AT_ONCE <= roots.length; tree += AT_ONCE) {
            sum = addTen(sum, tree, row);
        }
        for (; tree < roots.length; tree++) {
            int at = roots[tree];
            while (nodes[at] >= 0) {
                at += step(nodes[at], row);
            }
            sum += Float.intBitsToFloat((int) nodes[at]);
        }
        return sum;
    }

    private float addTen(float before, int tree, FeatureRow row) {
        float sum = before;
        int a = roots[tree];
        int b = roots[tree + 1];
        int c = roots[tree + 2];
        int d = roots[tree + 3];
        int e = roots[tree + 4];
        int f = roots[tree + 5];
        int g = roots[tree + 6];
        int h = roots[tree + 7];
        int i = roots[tree + 8];
        int j = roots[tree + 9];
        while ((nodes[a] & nodes[b] & nodes[c] & nodes[d] & nodes[e] & nodes[f] & nodes[g] & nodes[h] & nodes[i]
                        & nodes[j])
                >= 0) {
            a += step(nodes[a], row);
            b += step(nodes[b], row);
            c += step(nodes[c], row);
            d += step(nodes[d], row);
            e += step(nodes[e], row);
            f += step(nodes[f], row);
            g += step(nodes[g], row);
            h += step(nodes[h], row);
            i += step(nodes[i], row);
            j += step(nodes[j], row);
        }
        sum += Float.intBitsToFloat((int) nodes[a]);
        sum += Float.intBitsToFloat((int) nodes[b]);
        sum += Float.intBitsToFloat((int) nodes[c]);
        sum += Float.intBitsToFloat((int) nodes[d]);
        sum += Float.intBitsToFloat((int) nodes[e]);
        sum += Float.intBitsToFloat((int) nodes[f]);
        sum += Float.intBitsToFloat((int) nodes[g]);
        sum += Float.intBitsToFloat((int) nodes[h]);
        sum += Float.intBitsToFloat((int) nodes[i]);
        sum += Float.intBitsToFloat((int) nodes[j]);
        return sum;
    }

    /**
     * The distance to the child, 0 at a leaf: without branches, as none of them could be foreseen. A difference of two
     * floats is negative exactly where the first is less.
     */
    private static int step(long node, FeatureRow row) {
        float value = row.at((int) (node >>> 48) & FEATURE_MASK);
        int less = Float.floatToRawIntBits(value - Float.intBitsToFloat((int) node)) >>> 31;
        int zero = ((Float.floatToRawIntBits(value) & Integer.MAX_VALUE) - 1) >>> 31;
        int first = ((less ^ (int) (node >>> 62)) | zero) & 1;
        int distance = ((int) (node >>> 32) & MOST_NODES_BETWEEN & (first - 1)) | first;
        return distance & (int) ~(node >> 63);
    }

    @Override
    public double explain(FeatureRow row, double weight, double[] contributions) {
        double start = base;
        for (int root : roots) {
            start += means[root];
        }
        double factor = weight * link.slope(start, sum(row));
        for (int root : roots) {
            int at = root;
            while (nodes[at] >= 0) {
                int next = at + step(nodes[at], row);
                contributions[feature(at)] += factor * (means[next] - means[at]);
                at = next;
            }
        }
        return link.of(start);
    }

    public int trees() {
        return roots.length;
    }

    /** The leaves of the tree that has most. */
    public int mostLeaves() {
        int most = 0;
        for (int tree = 0; tree < roots.length; tree++) {
            int end = tree + 1 < roots.length ? roots[tree + 1] : nodes.length;
            // a binary tree has one leaf more than it has other nodes
            most = Math.max(most, (end - roots[tree] + 1) / 2);
        }
        return most;
    }

    public boolean isLeaf(int at) {
        return nodes[at] < 0;
    }

    public int feature(int at) {
        return (int) (nodes[at] >>> 48) & FEATURE_MASK;
    }

    /** The threshold of a node, or the value of a leaf. */
    public float number(int at) {
        return Float.intBitsToFloat((int) nodes[at]);
    }

    /** Whether those below the threshold go with zero to the first child, which is the next node. */
    public boolean zeroIsBelow(int at) {
        return (nodes[at] & BELOW_IS_SECOND) == 0;
    }

    /** The second child of a node. */
    public int second(int at) {
        return at + ((int) (nodes[at] >>> 32) & MOST_NODES_BETWEEN);
    }

    @Override
    public boolean isSound() {
        return isSound(FeatureSet.SIZE);
    }

    /** Whether every walk ends at a leaf of its own tree, whatever the features. */
    boolean isSound(int features) {
        for (int tree = 0; tree < roots.length; tree++) {
            int end = tree + 1 < roots.length ? roots[tree + 1] : nodes.length;
            if (roots[tree] < 0 || roots[tree] >= end || end > nodes.length || nodes[end - 1] >= 0) {
                return false;
            }
            for (int at = roots[tree]; at < end; at++) {
                boolean leaves = second(at) < at + 2 || second(at) >= end;
                // trees that are walked together read the feature of a leaf too
                if (feature(at) >= features || (!isLeaf(at) && leaves)) {
                    return false;
                }
            }
        }
        return roots.length > 0 && roots[0] == 0 && means.length == nodes.length;
    }

    /** Takes trees node by node, each in pre-order. */
    public static final class Builder {
        private int[] roots = new int[64];
        private int trees;
        private long[] nodes = new long[1024];
        private float[] means = new float[1024];
        private int count;

        /** What follows is a new tree. */
        public void tree() {
            roots = trees == roots.length ? Arrays.copyOf(roots, trees * 2) : roots;
            roots[trees++] = count;
        }

        public void leaf(float value) {
            add(LEAF | (Float.floatToRawIntBits(value) & 0xffffffffL), value);
        }

        /**
         * A node. What follows is its side of zero; the answer is to be handed to {@link #other} when its other side
         * begins.
         *
         * @param zeroBelow whether a feature that is zero goes where those below the threshold go
         * @param mean of the leaves below it
         */
        public int split(int feature, float threshold, boolean zeroBelow, float mean) {
            if (feature < 0 || feature > FEATURE_MASK) {
                throw new IllegalArgumentException("Cannot split on feature: " + feature + ", expected 0 to 16383");
            }
            long packed = ((long) feature << 48) | (Float.floatToRawIntBits(threshold) & 0xffffffffL);
            return add(zeroBelow ? packed : packed | BELOW_IS_SECOND, mean);
        }

        /** The other side of a node begins. */
        public void other(int split) {
            int distance = count - split;
            if (distance > MOST_NODES_BETWEEN) {
                throw new IllegalArgumentException("Cannot build a tree of so many nodes: " + distance);
            }
            nodes[split] |= (long) distance << 32;
        }

        private int add(long node, float mean) {
            if (count == nodes.length) {
                nodes = Arrays.copyOf(nodes, count * 2);
                means = Arrays.copyOf(means, count * 2);
            }
            nodes[count] = node;
            means[count] = mean;
            return count++;
        }

        public BoostedTrees build(float base, Link link) {
            return new BoostedTrees(
                    Arrays.copyOf(roots, trees), Arrays.copyOf(nodes, count), Arrays.copyOf(means, count), base, link);
        }
    }
}
