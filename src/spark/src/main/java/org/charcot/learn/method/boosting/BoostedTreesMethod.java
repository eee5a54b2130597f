package org.charcot.learn.method.boosting;

import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;
import org.charcot.assay.Example;
import org.charcot.endpoint.card.Task;
import org.charcot.endpoint.feature.FeatureSet;
import org.charcot.endpoint.model.BoostedTrees;
import org.charcot.endpoint.model.Link;
import org.charcot.learn.method.FeatureGroup;
import org.charcot.learn.method.LocalMethod;
import org.charcot.learn.method.RareFeatures;

/**
 * Trees by XGBoost (Chen and Guestrin 2016, doi:10.1145/2939672.2939785), boosted one after the other or bagged side by side.
 * What is zero counts as missing, so that a split decides where it goes.
 */
public record BoostedTreesMethod(String name, Task task, Growth growth, FeatureGroup group, double weight, long seed)
        implements LocalMethod {
    /**
     * How trees grow.
     *
     * @param rounds how many follow each other
     * @param parallel how many stand side by side in a round
     * @param rate how much of each is believed
     * @param rows share of the compounds that a tree sees
     * @param columnsOfTree share of the features that a tree sees
     * @param columnsOfNode share of these that a node sees
     * @param childWeight least weight of a leaf
     * @param ridge penalty on leaves
     */
    public record Growth(
            int rounds,
            int parallel,
            double rate,
            int depth,
            double rows,
            double columnsOfTree,
            double columnsOfNode,
            double childWeight,
            double ridge)
            implements Serializable {
        /** One after the other. */
        public static final Growth BOOSTED = new Growth(200, 1, 0.1, 6, 0.7, 0.3, 1, 2, 1);

        /** The same beside a network, which makes up for what the trees after these would add. */
        public static final Growth BOOSTED_BRIEFLY = new Growth(80, 1, 0.13, 6, 0.7, 0.4, 1, 2, 1);

        /** A random forest of regression trees on the labels. */
        public static final Growth BAGGED = new Growth(1, 50, 1, 16, 0.632, 1, 0.03, 3, 0.2);

        public Growth withRounds(int other) {
            return new Growth(other, parallel, rate, depth, rows, columnsOfTree, columnsOfNode, childWeight, ridge);
        }

        public Growth withRate(double other) {
            return new Growth(rounds, parallel, other, depth, rows, columnsOfTree, columnsOfNode, childWeight, ridge);
        }

        public Growth withDepth(int other) {
            return new Growth(rounds, parallel, rate, other, rows, columnsOfTree, columnsOfNode, childWeight, ridge);
        }

        public Growth withChildWeight(double other) {
            return new Growth(rounds, parallel, rate, depth, rows, columnsOfTree, columnsOfNode, other, ridge);
        }

        /** @param other share of the features that a tree sees */
        public Growth withColumns(double other) {
            return new Growth(rounds, parallel, rate, depth, rows, other, columnsOfNode, childWeight, ridge);
        }

        private boolean isBagged() {
            return parallel > 1;
        }
    }

    private static final int BINS = 32;

    /** The same, grown differently. */
    public BoostedTreesMethod withGrowth(Growth other) {
        return new BoostedTreesMethod(name, task, other, group, weight, seed);
    }

    @Override
    public BoostedTrees learn(List<Example> examples) {
        DMatrix matrix = null;
        Booster booster = null;
        try {
            matrix = SparseMatrix.of(examples, RareFeatures.kept(examples, group));
            booster = grow(matrix, examples);
            return flat(booster);
        } catch (XGBoostError e) {
            throw new IllegalStateException("Cannot grow trees: " + e.getMessage(), e);
        } finally {
            if (booster != null) {
                booster.dispose();
            }
            if (matrix != null) {
                matrix.dispose();
            }
        }
    }

    /** What XGBoost grows of examples that stand in its own table already. */
    Booster grow(DMatrix matrix, List<Example> examples) throws XGBoostError {
        return XGBoost.train(matrix, settings(base(examples)), growth.rounds, Map.of(), null, null);
    }

    BoostedTrees flat(Booster booster) throws XGBoostError {
        // a bagged probability is a mean of labels, and needs no link
        Link link = task == Task.CLASSIFICATION && !growth.isBagged() ? Link.LOGISTIC : Link.IDENTITY;
        return XgboostJson.read(booster.toByteArray("json"), link);
    }

    private double base(List<Example> examples) {
        double[] labels = examples.stream().mapToDouble(Example::label).sorted().toArray();
        if (task == Task.REGRESSION) {
            return labels[labels.length / 2];
        }
        double mean = Arrays.stream(labels).average().orElseThrow();
        return growth.isBagged() ? mean : 0.5;
    }

    private Map<String, Object> settings(double base) {
        boolean logistic = task == Task.CLASSIFICATION && !growth.isBagged();
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("objective", logistic ? "binary:logistic" : "reg:squarederror");
        settings.put("base_score", (float) base);
        settings.put("num_parallel_tree", growth.parallel);
        settings.put("eta", growth.rate);
        settings.put("max_depth", growth.depth);
        settings.put("subsample", growth.rows);
        settings.put("colsample_bytree", growth.columnsOfTree);
        settings.put("colsample_bynode", growth.columnsOfNode);
        settings.put("min_child_weight", growth.childWeight);
        settings.put("lambda", growth.ridge);
        settings.put("tree_method", "hist");
        settings.put("max_bin", BINS);
        settings.put("nthread", 1);
        settings.put("seed", (int) (seed & Integer.MAX_VALUE));
        settings.put("verbosity", 0);
        return settings;
    }

    @Override
    public Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        settings(0.5).forEach((key, value) -> parameters.put(key, String.valueOf(value)));
        parameters.remove("nthread");
        parameters.remove("verbosity");
        parameters.put("base_score", task == Task.REGRESSION ? "median" : growth.isBagged() ? "mean" : "0.5");
        parameters.put("rounds", String.valueOf(growth.rounds));
        parameters.put("features", group.key());
        parameters.put("feature_count", String.valueOf(FeatureSet.SIZE));
        return parameters;
    }
}
