package org.charcot.endpoint.model.panel;

import java.util.Arrays;
import java.util.List;
import org.charcot.endpoint.feature.FeatureRow;
import org.charcot.endpoint.feature.FeatureSet;
import org.charcot.endpoint.model.BoostedTrees;

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
    private final float[] values;
    private final int[] firstTree;
    private final float[] bases;

    private QuickScorer(QuickScorerNodes nodes, int[] firstTree, float[] bases) {
        trees = nodes.trees();
        table = new QuickScorerTable(nodes);
        firstLeaf = nodes.firstLeaf();
        values = nodes.leaves();
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

    /** Room for what one molecule leaves of the trees. */
    Leaves leaves() {
        return new Leaves(trees);
    }

    /** The leaves of each tree that are left, as a mask. Not thread-safe. */
    static final class Leaves {
        private static final int MOST_RUNS = QuickScorerTable.mostRuns(FeatureSet.SIZE);

        private final long[] masks;
        private final int[] from = new int[MOST_RUNS];
        private final int[] to = new int[MOST_RUNS];

        private Leaves(int trees) {
            masks = new long[trees];
        }
    }

    /** Leaves what a molecule does not rule out, whatever was left before. */
    void strike(FeatureRow row, Leaves left) {
        Arrays.fill(left.masks, -1);
        int runs = table.runs(row, left.from, left.to);
        for (int run = 0; run < runs; run++) {
            table.strike(left.from[run], left.to[run], left.masks);
        }
    }

    /** The same as {@link BoostedTrees#sum} of a model, to the last bit. */
    float sum(int model, Leaves left) {
        float sum = bases[model];
        for (int tree = firstTree[model]; tree < firstTree[model + 1]; tree++) {
            sum += values[firstLeaf[tree] + Long.numberOfTrailingZeros(left.masks[tree])];
        }
        return sum;
    }
}
