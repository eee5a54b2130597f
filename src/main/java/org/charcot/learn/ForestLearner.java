package org.charcot.learn;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.apache.spark.ml.classification.RandomForestClassificationModel;
import org.apache.spark.ml.classification.RandomForestClassifier;
import org.apache.spark.ml.regression.RandomForestRegressionModel;
import org.apache.spark.ml.regression.RandomForestRegressor;
import org.apache.spark.ml.tree.ContinuousSplit;
import org.apache.spark.ml.tree.InternalNode;
import org.apache.spark.ml.tree.Node;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.charcot.endpoint.Features;
import org.charcot.endpoint.Forest;
import org.charcot.endpoint.Task;

/**
 * Grows random forests with MLlib and lays their trees out flat. Node ids are cached, as deep trees would otherwise be
 * sent to every task at every level.
 */
record ForestLearner(Task task, ForestParameters parameters, SparkSession spark) implements Learner {
    /** Histograms of so many megabytes are filled in one pass over the rows. */
    private static final int HISTOGRAMS = 512;

    @Override
    public ToDoubleFunction<Features> learn(List<Compound> training) {
        return forest(training)::predict;
    }

    Forest forest(List<Compound> training) {
        Dataset<Row> rows = TrainingRows.of(training, TrainingRows::all, spark);
        return task == Task.CLASSIFICATION ? flat(classifier(rows)) : flat(regressor(rows));
    }

    RandomForestClassificationModel classifier(Dataset<Row> rows) {
        return new RandomForestClassifier()
                .setNumTrees(parameters.trees())
                .setMaxDepth(parameters.depth())
                .setMinInstancesPerNode(parameters.leaf())
                .setFeatureSubsetStrategy(parameters.subset())
                .setMaxMemoryInMB(HISTOGRAMS)
                .setCacheNodeIds(true)
                .setSeed(parameters.seed())
                .fit(rows);
    }

    RandomForestRegressionModel regressor(Dataset<Row> rows) {
        return new RandomForestRegressor()
                .setNumTrees(parameters.trees())
                .setMaxDepth(parameters.depth())
                .setMinInstancesPerNode(parameters.leaf())
                .setFeatureSubsetStrategy(parameters.subset())
                .setMaxMemoryInMB(HISTOGRAMS)
                .setCacheNodeIds(true)
                .setSeed(parameters.seed())
                .fit(rows);
    }

    static Forest flat(RandomForestClassificationModel model) {
        Forest.Builder forest = new Forest.Builder();
        for (var tree : model.trees()) {
            forest.tree();
            add(tree.rootNode(), ForestLearner::shareOfPositives, forest);
        }
        return forest.build();
    }

    static Forest flat(RandomForestRegressionModel model) {
        Forest.Builder forest = new Forest.Builder();
        for (var tree : model.trees()) {
            forest.tree();
            add(tree.rootNode(), Node::prediction, forest);
        }
        return forest.build();
    }

    private static void add(Node node, ToDoubleFunction<Node> leaf, Forest.Builder forest) {
        if (node instanceof InternalNode inner) {
            ContinuousSplit split = (ContinuousSplit) inner.split();
            int at = forest.split(split.featureIndex(), split.threshold());
            add(inner.leftChild(), leaf, forest);
            forest.right(at);
            add(inner.rightChild(), leaf, forest);
        } else {
            forest.leaf(leaf.applyAsDouble(node));
        }
    }

    private static double shareOfPositives(Node leaf) {
        double[] counts = leaf.impurityStats().stats();
        return counts[1] / (counts[0] + counts[1]);
    }
}
