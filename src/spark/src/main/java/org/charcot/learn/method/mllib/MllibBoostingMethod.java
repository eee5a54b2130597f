package org.charcot.learn.method.mllib;

import java.util.List;
import java.util.Map;
import org.apache.spark.ml.classification.GBTClassificationModel;
import org.apache.spark.ml.classification.GBTClassifier;
import org.apache.spark.ml.regression.GBTRegressionModel;
import org.apache.spark.ml.regression.GBTRegressor;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.charcot.assay.Example;
import org.charcot.endpoint.card.Task;
import org.charcot.endpoint.model.Part;
import org.charcot.learn.method.ClusterMethod;

/** MLlib's gradient-boosted trees. */
public record MllibBoostingMethod(Task task, int trees, int depth, double rate, double weight, long seed)
        implements ClusterMethod {
    private static final String SUBSET = "0.3";
    private static final double ROWS = 0.7;

    @Override
    public String name() {
        return "mllib_boosted_trees";
    }

    @Override
    public Part learn(List<Example> examples, SparkSession spark) {
        Dataset<Row> rows = TrainingRows.of(examples, TrainingRows::all, spark).cache();
        try {
            return task == Task.CLASSIFICATION ? MllibTrees.flat(classifier(rows)) : MllibTrees.flat(regressor(rows));
        } finally {
            rows.unpersist();
        }
    }

    GBTClassificationModel classifier(Dataset<Row> rows) {
        return new GBTClassifier()
                .setMaxIter(trees)
                .setMaxDepth(depth)
                .setStepSize(rate)
                .setSubsamplingRate(ROWS)
                .setFeatureSubsetStrategy(SUBSET)
                .setSeed(seed)
                .fit(rows);
    }

    GBTRegressionModel regressor(Dataset<Row> rows) {
        return new GBTRegressor()
                .setMaxIter(trees)
                .setMaxDepth(depth)
                .setStepSize(rate)
                .setSubsamplingRate(ROWS)
                .setFeatureSubsetStrategy(SUBSET)
                .setSeed(seed)
                .fit(rows);
    }

    @Override
    public Map<String, String> parameters() {
        return Map.of(
                "trees", String.valueOf(trees),
                "depth", String.valueOf(depth),
                "rate", String.valueOf(rate),
                "rows", String.valueOf(ROWS),
                "feature_subset", SUBSET);
    }
}
