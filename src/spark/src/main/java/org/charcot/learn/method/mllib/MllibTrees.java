package org.charcot.learn.method.mllib;

import java.util.function.ToDoubleFunction;
import org.apache.spark.ml.classification.GBTClassificationModel;
import org.apache.spark.ml.classification.RandomForestClassificationModel;
import org.apache.spark.ml.regression.DecisionTreeRegressionModel;
import org.apache.spark.ml.regression.GBTRegressionModel;
import org.apache.spark.ml.regression.RandomForestRegressionModel;
import org.apache.spark.ml.tree.ContinuousSplit;
import org.apache.spark.ml.tree.InternalNode;
import org.apache.spark.ml.tree.Node;
import org.charcot.endpoint.model.Forest;
import org.charcot.endpoint.model.Link;

/** Lays the trees of MLlib's models out flat. */
final class MllibTrees {
    private MllibTrees() {}

    static Forest flat(RandomForestClassificationModel model) {
        Forest.Builder forest = new Forest.Builder();
        for (var tree : model.trees()) {
            forest.tree();
            add(tree.rootNode(), node -> shareOfPositives(node) / model.trees().length, forest);
        }
        return forest.build(Link.IDENTITY);
    }

    static Forest flat(RandomForestRegressionModel model) {
        Forest.Builder forest = new Forest.Builder();
        for (var tree : model.trees()) {
            forest.tree();
            add(tree.rootNode(), node -> node.prediction() / model.trees().length, forest);
        }
        return forest.build(Link.IDENTITY);
    }

    static Forest flat(GBTClassificationModel model) {
        return boosted(model.trees(), model.treeWeights(), Link.LOGISTIC_OF_TWICE);
    }

    static Forest flat(GBTRegressionModel model) {
        return boosted(model.trees(), model.treeWeights(), Link.IDENTITY);
    }

    private static Forest boosted(DecisionTreeRegressionModel[] trees, double[] weights, Link link) {
        Forest.Builder forest = new Forest.Builder();
        for (int i = 0; i < trees.length; i++) {
            double weight = weights[i];
            forest.tree();
            add(trees[i].rootNode(), node -> weight * node.prediction(), forest);
        }
        return forest.build(link);
    }

    private static void add(Node node, ToDoubleFunction<Node> answer, Forest.Builder forest) {
        if (node instanceof InternalNode inner) {
            ContinuousSplit split = (ContinuousSplit) inner.split();
            int at = forest.split(split.featureIndex(), split.threshold(), answer.applyAsDouble(inner));
            add(inner.leftChild(), answer, forest);
            forest.right(at);
            add(inner.rightChild(), answer, forest);
        } else {
            forest.leaf(answer.applyAsDouble(node));
        }
    }

    private static double shareOfPositives(Node node) {
        double[] counts = node.impurityStats().stats();
        // where no compound is positive, MLlib knows of one class
        return counts.length < 2 ? 0 : counts[1] / (counts[0] + counts[1]);
    }
}
