package org.charcot.endpoint.model;

import java.util.Arrays;
import java.util.List;
import org.charcot.endpoint.feature.FeatureRow;

/**
 * Boosted trees of many models, asked together and without walking any: each feature that a molecule has strikes out the
 * leaves that it rules out, and the first leaf left is the one that a walk would reach (QuickScorer, Lucchese et al. 2015,
 * doi:10.1145/2766462.2767733). As a feature of zero strikes out nothing, the many that a molecule lacks cost nothing.
 */
final class QuickScorer {
    /** One bit of a mask for each leaf. */
    static final int MOST_LEAVES = Long.SIZE;

    private final int trees;
    private final QuickScorerTable table;
    private final int[] firstLeaf;
    private final float[] leaves;
    private final int[] firstTree;
    private final float[] bases;

    private QuickScorer(QuickScorerNodes nodes, int[] firstTree, float[] bases) {
        trees = nodes.trees();
        table = new QuickScorerTable(nodes);
        firstLeaf = nodes.firstLeaf();
        leaves = nodes.leaves();
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
            firstTree[model + 1] = nodes.trees();
            bases[model] = models.get(model).base;
        }
        return new QuickScorer(nodes, firstTree, bases);
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
            table.strike(row.feature(place), row.value(place), masks);
        }
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
