package org.charcot.endpoint.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.charcot.endpoint.feature.FeatureRow;
import org.charcot.endpoint.feature.FeatureSet;

/**
 * Boosted trees of many models, asked together and without walking any: each feature that a molecule has strikes out the
 * leaves that it rules out, and the first leaf left is the one that a walk would reach (QuickScorer, Lucchese et al. 2015,
 * doi:10.1145/2766462.2767733). As a feature of zero strikes out nothing, the many that a molecule lacks cost nothing.
 */
final class QuickScorer {
    /** One bit of a mask for each leaf. */
    static final int MOST_LEAVES = Long.SIZE;

    private static final int MOST_TREES = 1 << 20;

    private final int trees;
    /** Of each feature where its entries begin that strike from their threshold up, then where those below it begin. */
    private final int[] starts;

    /**
     * What nodes say of their trees, each in one number, as memory is what a search waits for: from above 20 bits of the tree,
     * 6 of the first leaf that is ruled out, 6 of how many less one, and 32 of the threshold as a float.
     */
    private final long[] entries;

    private final int[] firstLeaf;
    private final float[] leaves;
    private final int[] firstTree;
    private final float[] bases;

    private QuickScorer(QuickScorerNodes nodes, int[] starts, long[] entries, int[] firstTree, float[] bases) {
        trees = nodes.trees();
        firstLeaf = nodes.firstLeaf();
        leaves = nodes.leaves();
        this.starts = starts;
        this.entries = entries;
        this.firstTree = firstTree;
        this.bases = bases;
    }

    /** Whether no tree has more leaves than a mask has bits. */
    static boolean canHold(BoostedTrees model) {
        return model.mostLeaves() <= MOST_LEAVES;
    }

    static QuickScorer of(List<BoostedTrees> models) {
        QuickScorerNodes nodes = new QuickScorerNodes();
        int[] firstTree = new int[models.size() + 1];
        float[] bases = new float[models.size()];
        for (int model = 0; model < bases.length; model++) {
            nodes.add(models.get(model));
            if (nodes.trees() > MOST_TREES) {
                throw new IllegalArgumentException("Cannot ask so many trees together: " + nodes.trees());
            }
            firstTree[model + 1] = nodes.trees();
            bases[model] = models.get(model).base;
        }
        List<List<QuickScorerNodes.Node>> sorted = new ArrayList<>();
        Comparator<QuickScorerNodes.Node> rising = Comparator.comparing(QuickScorerNodes.Node::threshold);
        for (int feature = 0; feature < FeatureSet.SIZE; feature++) {
            sorted.add(nodes.of(feature, true).sorted(rising).toList());
            sorted.add(nodes.of(feature, false).sorted(rising.reversed()).toList());
        }
        int[] starts = new int[sorted.size() + 1];
        for (int list = 0; list < sorted.size(); list++) {
            starts[list + 1] = starts[list] + sorted.get(list).size();
        }
        long[] entries = new long[starts[sorted.size()]];
        int at = 0;
        for (List<QuickScorerNodes.Node> list : sorted) {
            for (QuickScorerNodes.Node node : list) {
                entries[at++] = packed(node);
            }
        }
        return new QuickScorer(nodes, starts, entries, firstTree, bases);
    }

    private static long packed(QuickScorerNodes.Node node) {
        int what = (node.tree() << 12) | (node.from() << 6) | (node.count() - 1);
        return ((long) what << 32) | (Float.floatToRawIntBits(node.threshold()) & 0xffffffffL);
    }

    /** How many masks {@link #strike} needs. */
    int trees() {
        return trees;
    }

    /**
     * Leaves in the masks what a molecule does not rule out.
     *
     * @param masks one for each tree; what is in them is overwritten
     */
    void strike(FeatureRow row, long[] masks) {
        Arrays.fill(masks, -1);
        for (int place = 0; place < row.size(); place++) {
            int list = 2 * row.feature(place);
            float value = row.value(place);
            int middle = starts[list + 1];
            int end = starts[list + 2];
            for (int at = starts[list]; at < middle; at++) {
                long entry = entries[at];
                if (value < threshold(entry)) {
                    break;
                }
                masks[(int) (entry >>> 44)] &= stay(entry);
            }
            for (int at = middle; at < end; at++) {
                long entry = entries[at];
                if (value >= threshold(entry)) {
                    break;
                }
                masks[(int) (entry >>> 44)] &= stay(entry);
            }
        }
    }

    private static float threshold(long entry) {
        return Float.intBitsToFloat((int) entry);
    }

    /** A mask without the leaves that an entry rules out. Only the last six bits of what is shifted by count. */
    private static long stay(long entry) {
        long ruledOut = -1L >>> (63 - (entry >>> 32));
        return ~(ruledOut << (entry >>> 38));
    }

    /** The same as {@link BoostedTrees#sum} of a model, to the last bit. */
    float sum(int model, long[] masks) {
        float sum = bases[model];
        for (int tree = firstTree[model]; tree < firstTree[model + 1]; tree++) {
            sum += leaves[firstLeaf[tree] + Long.numberOfTrailingZeros(masks[tree])];
        }
        return sum;
    }
}
