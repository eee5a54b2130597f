package org.charcot.endpoint.model.panel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.charcot.endpoint.feature.FeatureSet;
import org.charcot.endpoint.model.BoostedTrees;

/** Trees taken apart: all their nodes by feature, and their leaves in order. */
final class QuickScorerNodes {
    /**
     * A node that a molecule may leave to its second side.
     *
     * @param upwards whether it does so from the threshold up, else below it
     * @param from the first of the leaves that are then ruled out, those of the first side
     * @param count how many these are, at least 1
     */
    record Node(int tree, float threshold, boolean upwards, int from, int count) {
        /** A mask of all leaves but those. */
        long stay() {
            return ~(-1L >>> (Long.SIZE - count) << from);
        }
    }

    private final List<List<Node>> byFeature = new ArrayList<>();
    private int[] firstLeaf = new int[64];
    private float[] leaves = new float[1024];
    private int trees;
    private int count;

    QuickScorerNodes() {
        for (int feature = 0; feature < FeatureSet.SIZE; feature++) {
            byFeature.add(new ArrayList<>());
        }
    }

    void add(BoostedTrees model) {
        for (int root : model.roots) {
            firstLeaf = trees == firstLeaf.length ? Arrays.copyOf(firstLeaf, 2 * trees) : firstLeaf;
            firstLeaf[trees] = count;
            add(model, root);
            trees++;
        }
    }

    private void add(BoostedTrees model, int at) {
        if (model.isLeaf(at)) {
            leaves = count == leaves.length ? Arrays.copyOf(leaves, 2 * count) : leaves;
            leaves[count++] = model.number(at);
            return;
        }
        int from = count;
        add(model, at + 1);
        boolean upwards = model.zeroIsBelow(at);
        Node node = new Node(trees, model.number(at), upwards, from - firstLeaf[trees], count - from);
        byFeature.get(model.feature(at)).add(node);
        add(model, model.second(at));
    }

    Stream<Node> of(int feature, boolean upwards) {
        return byFeature.get(feature).stream().filter(node -> node.upwards() == upwards);
    }

    int trees() {
        return trees;
    }

    /** Of each tree the place of its first leaf. */
    int[] firstLeaf() {
        return Arrays.copyOf(firstLeaf, trees);
    }

    float[] leaves() {
        return Arrays.copyOf(leaves, count);
    }
}
