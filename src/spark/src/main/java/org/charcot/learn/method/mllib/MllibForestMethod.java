package org.charcot.learn.method.mllib;

import java.util.List;
import java.util.Map;
import org.apache.spark.ml.classification.RandomForestClassificationModel;
import org.apache.spark.ml.classification.RandomForestClassifier;
import org.apache.spark.ml.regression.RandomForestRegressionModel;
import org.apache.spark.ml.regression.RandomForestRegressor;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.charcot.assay.Example;
import org.charcot.endpoint.card.Task;
import org.charcot.endpoint.model.Part;
import org.charcot.learn.method.ClusterMethod;

/** MLlib's random forest. Node ids are cached, as deep trees would otherwise be sent to every task at every level. */
public record MllibForestMethod(Task task, ForestParameters forest, double weight) implements ClusterMethod {
    /** Histograms of so many megabytes are filled in one pass over the rows. */
    private static final int HISTOGRAMS = 512;

    @Override
    public String name() {
        return "mllib_random_forest";
    }

    @Override
    public Part learn(List<Example> examples, SparkSession spark) {
        Dataset<Row> rows = TrainingRows.of(examples, TrainingRows::all, spark);
        return task == Task.CLASSIFICATION ? MllibTrees.flat(classifier(rows)) : MllibTrees.flat(regressor(rows));
    }

    RandomForestClassificationModel classifier(Dataset<Row> rows) {
        return new RandomForestClassifier()
                .setNumTrees(forest.trees())
                .setMaxDepth(forest.depth())
                .setMinInstancesPerNode(forest.leaf())
                .setFeatureSubsetStrategy(forest.subset())
                .setMaxMemoryInMB(HISTOGRAMS)
                .setCacheNodeIds(true)
                .setSeed(forest.seed())
                .fit(rows);
    }

    RandomForestRegressionModel regressor(Dataset<Row> rows) {
        return new RandomForestRegressor()
                .setNumTrees(forest.trees())
                .setMaxDepth(forest.depth())
                .setMinInstancesPerNode(forest.leaf())
                .setFeatureSubsetStrategy(forest.subset())
                .setMaxMemoryInMB(HISTOGRAMS)
                .setCacheNodeIds(true)
                .setSeed(forest.seed())
                .fit(rows);
    }

    @Override
    public Map<String, String> parameters() {
        return forest.asMap();
    }
}
