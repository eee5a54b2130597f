package org.charcot.learn.method.mllib;

import java.util.List;
import java.util.Map;
import org.apache.spark.ml.classification.LogisticRegression;
import org.apache.spark.ml.classification.LogisticRegressionModel;
import org.apache.spark.ml.regression.LinearRegression;
import org.apache.spark.ml.regression.LinearRegressionModel;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.charcot.assay.Example;
import org.charcot.endpoint.card.Task;
import org.charcot.endpoint.model.Linear;
import org.charcot.endpoint.model.Link;
import org.charcot.endpoint.model.Part;
import org.charcot.learn.method.ClusterMethod;

/** MLlib's logistic regression for classes and its linear one for values, with a ridge on standardised features. */
public record MllibLinearMethod(Task task, double ridge, double weight) implements ClusterMethod {
    private static final int ITERATIONS = 200;

    @Override
    public String name() {
        return task == Task.CLASSIFICATION ? "mllib_logistic_regression" : "mllib_linear_regression";
    }

    @Override
    public Part learn(List<Example> examples, SparkSession spark) {
        Dataset<Row> rows = TrainingRows.of(examples, TrainingRows::all, spark).cache();
        try {
            if (task == Task.CLASSIFICATION) {
                LogisticRegressionModel model = logistic(rows);
                return new Linear(model.intercept(), model.coefficients().toArray(), Link.LOGISTIC);
            }
            LinearRegressionModel model = linear(rows);
            return new Linear(model.intercept(), model.coefficients().toArray(), Link.IDENTITY);
        } finally {
            rows.unpersist();
        }
    }

    LogisticRegressionModel logistic(Dataset<Row> rows) {
        return new LogisticRegression()
                .setRegParam(ridge)
                .setMaxIter(ITERATIONS)
                .fit(rows);
    }

    /** By L-BFGS: the normal equations of so many features are too large to solve. */
    LinearRegressionModel linear(Dataset<Row> rows) {
        return new LinearRegression()
                .setSolver("l-bfgs")
                .setRegParam(ridge)
                .setMaxIter(ITERATIONS)
                .fit(rows);
    }

    @Override
    public Map<String, String> parameters() {
        return Map.of("ridge", String.valueOf(ridge), "iterations", String.valueOf(ITERATIONS));
    }
}
