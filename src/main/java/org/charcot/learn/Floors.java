package org.charcot.learn;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.apache.spark.ml.classification.LogisticRegression;
import org.apache.spark.ml.classification.LogisticRegressionModel;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.ml.linalg.Vectors;
import org.apache.spark.ml.regression.LinearRegression;
import org.apache.spark.ml.regression.LinearRegressionModel;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.charcot.descriptor.Descriptor;
import org.charcot.endpoint.Task;
import org.charcot.endpoint.feature.FeatureSet;
import org.charcot.endpoint.feature.Features;
import org.charcot.learn.method.Example;
import org.charcot.learn.method.TrainingRows;

/** What a model has to beat: no knowledge at all, size and polarity alone, and the nearest known compounds. */
final class Floors {
    private static final List<Descriptor> PROPERTIES = List.of(
            Descriptor.MOLECULAR_WEIGHT,
            Descriptor.LOGP,
            Descriptor.TPSA,
            Descriptor.HBD,
            Descriptor.HBA,
            Descriptor.ROTATABLE_BONDS,
            Descriptor.FORMAL_CHARGE);

    /** Counts on correlated properties need a little restraint to have one solution. */
    private static final double RIDGE = 1e-3;
    /** Each step is a Spark job, and the fourth digit of a floor decides nothing. */
    private static final double TOLERANCE = 1e-4;

    private static final int ITERATIONS = 25;

    /** More than these would cost hours at a million rows and change the floor little. */
    private static final int MOST_KNOWN = 20_000;

    private Floors() {}

    static Map<String, Floor> of(Task task, long seed, SparkSession spark) {
        Map<String, Floor> floors = new LinkedHashMap<>();
        floors.put("mean_label", training -> {
            double mean = mean(training);
            return features -> mean;
        });
        floors.put(
                task == Task.CLASSIFICATION ? "logistic_on_properties" : "linear_on_properties",
                task == Task.CLASSIFICATION ? logisticOnProperties(spark) : training -> linear(training, spark));
        floors.put("nearest_neighbour", training -> neighbours(training, 1, seed));
        floors.put("five_nearest_neighbours", training -> neighbours(training, 5, seed));
        return floors;
    }

    static Floor logisticOnProperties(SparkSession spark) {
        return training -> logistic(training, spark);
    }

    private static List<Example> examples(List<Compound> compounds) {
        return compounds.stream().map(Compound::example).toList();
    }

    private static double mean(List<Compound> training) {
        return training.stream().mapToDouble(Compound::label).average().orElseThrow();
    }

    private static ToDoubleFunction<Features> logistic(List<Compound> training, SparkSession spark) {
        Dataset<Row> rows = TrainingRows.of(examples(training), Floors::properties, spark);
        LogisticRegressionModel model = new LogisticRegression()
                .setRegParam(RIDGE)
                .setTol(TOLERANCE)
                .setMaxIter(ITERATIONS)
                .fit(rows.cache());
        rows.unpersist();
        return features -> model.predictProbability(properties(features)).apply(1);
    }

    private static ToDoubleFunction<Features> linear(List<Compound> training, SparkSession spark) {
        Dataset<Row> rows = TrainingRows.of(examples(training), Floors::properties, spark);
        LinearRegressionModel model = new LinearRegression().setRegParam(RIDGE).fit(rows.cache());
        rows.unpersist();
        return features -> model.predict(properties(features));
    }

    private static Vector properties(Features features) {
        return Vectors.dense(PROPERTIES.stream()
                .mapToDouble(property -> features.at(FeatureSet.NUMBERS + FeatureSet.DESCRIPTORS.indexOf(property)))
                .toArray());
    }

    /** The overall mean, moved towards the labels of the nearest compounds as far as they are similar. */
    private static ToDoubleFunction<Features> neighbours(List<Compound> training, int count, long seed) {
        List<Compound> known = sample(training, seed);
        double mean = mean(training);
        return features -> {
            PriorityQueue<double[]> best = new PriorityQueue<>((a, b) -> Double.compare(a[0], b[0]));
            for (Compound compound : known) {
                double similarity = compound.features().ecfp4().tanimoto(features.ecfp4());
                if (best.size() < count || similarity > best.element()[0]) {
                    best.add(new double[] {similarity, compound.label()});
                    if (best.size() > count) {
                        best.remove();
                    }
                }
            }
            return mean
                    + best.stream()
                            .mapToDouble(one -> one[0] * (one[1] - mean) / count)
                            .sum();
        };
    }

    static List<Compound> sample(List<Compound> compounds, long seed) {
        if (compounds.size() <= MOST_KNOWN) {
            return compounds;
        }
        return new SplittableRandom(seed)
                .ints(0, compounds.size())
                .distinct()
                .limit(MOST_KNOWN)
                .sorted()
                .mapToObj(compounds::get)
                .toList();
    }
}
