package org.charcot.endpoint.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.charcot.endpoint.feature.FeatureSet;

/** Trees taken apart: all their nodes by feature, and their leaves in order. */
final class QuickScorerNodes {
    /**
     * A node that a molecule may leave to its second side.
     *
     * @param upwards whether it does so from the threshold up, else below it
     * @param stay the leaves of the tree that are then left: all but those of the first side
     */
    record Node(int tree, float threshold, boolean upwards, long stay) {}

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

    /** Returns the leaves below a node. */
    private long add(BoostedTrees model, int at) {
        if (model.isLeaf(at)) {
            leaves = count == leaves.length ? Arrays.copyOf(leaves, 2 * count) : leaves;
            leaves[count] = model.number(at);
            return 1L << (count++ - firstLeaf[trees]);
        }
        long first = add(model, at + 1);
        long second = add(model, model.second(at));
        Node node = new Node(trees, model.number(at), model.zeroIsBelow(at), ~first);
        byFeature.get(model.feature(at)).add(node);
        return first | second;
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
