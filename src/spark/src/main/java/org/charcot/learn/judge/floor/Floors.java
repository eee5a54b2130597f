package org.charcot.learn.judge.floor;

import java.util.List;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.apache.spark.ml.classification.LogisticRegression;
import org.apache.spark.ml.classification.LogisticRegressionModel;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.ml.linalg.Vectors;
import org.apache.spark.ml.regression.LinearRegression;
import org.apache.spark.ml.regression.LinearRegressionModel;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.charcot.assay.Compound;
import org.charcot.descriptor.SizeAndPolarity;
import org.charcot.endpoint.card.Task;
import org.charcot.endpoint.feature.FeatureSet;
import org.charcot.endpoint.feature.Features;
import org.charcot.learn.method.mllib.TrainingRows;

/** What a model has to beat: no knowledge at all, size and polarity alone, and the nearest known compounds. */
public final class Floors {
    /** Counts on correlated properties need a little restraint to have one solution. */
    private static final double RIDGE = 1e-3;
    /** Each step is a Spark job, and the fourth digit of a floor decides nothing. */
    private static final double TOLERANCE = 1e-4;

    private static final int ITERATIONS = 25;

    /** More than these would cost hours at a million rows and change the floor little. */
    private static final int MOST_KNOWN = 20_000;

    private Floors() {}

    /** @param training how many compounds they learn from, in the greatest fold */
    public static List<Floor> of(Task task, int training, long seed, SparkSession spark) {
        Floor mean = Floor.of("mean_label", compounds -> {
            double label = mean(compounds);
            return features -> label;
        });
        Floor properties = task == Task.CLASSIFICATION
                ? logisticOnProperties(spark)
                : Floor.of("linear_on_properties", compounds -> linear(compounds, spark));
        return List.of(mean, properties, nearestNeighbours(training, seed));
    }

    /** By the nearest known compound, and by the five nearest. */
    public static Floor nearestNeighbours(int training, long seed) {
        return new Floor(
                List.of(named("nearest_neighbour", training), fiveNearestNeighbours(training)),
                compounds -> neighbours(compounds, seed));
    }

    /** What the five nearest are called, which come nearest to most models. */
    public static String fiveNearestNeighbours(int training) {
        return named("five_nearest_neighbours", training);
    }

    /** A card tells by the name what a floor did not know. */
    private static String named(String name, int training) {
        return training <= MOST_KNOWN ? name : name + "_of_" + MOST_KNOWN + "_drawn";
    }

    public static Floor logisticOnProperties(SparkSession spark) {
        return Floor.of("logistic_on_properties", training -> logistic(training, spark));
    }

    private static double mean(List<Compound> training) {
        return training.stream().mapToDouble(Compound::label).average().orElseThrow();
    }

    private static ToDoubleFunction<Features> logistic(List<Compound> training, SparkSession spark) {
        Dataset<Row> rows = rows(training, spark);
        LogisticRegressionModel model = new LogisticRegression()
                .setRegParam(RIDGE)
                .setTol(TOLERANCE)
                .setMaxIter(ITERATIONS)
                .fit(rows.cache());
        rows.unpersist();
        return features -> model.predictProbability(properties(features)).apply(1);
    }

    private static ToDoubleFunction<Features> linear(List<Compound> training, SparkSession spark) {
        Dataset<Row> rows = rows(training, spark);
        LinearRegressionModel model = new LinearRegression().setRegParam(RIDGE).fit(rows.cache());
        rows.unpersist();
        return features -> model.predict(properties(features));
    }

    /** A few numbers of each compound are what travels, not all its features in every pass. */
    private static Dataset<Row> rows(List<Compound> training, SparkSession spark) {
        return TrainingRows.of(
                training.stream()
                        .map(one -> RowFactory.create(one.label(), properties(one.features())))
                        .toList(),
                spark);
    }

    private static Vector properties(Features features) {
        return Vectors.dense(SizeAndPolarity.DESCRIPTORS.stream()
                .mapToDouble(property -> features.at(FeatureSet.NUMBERS + FeatureSet.DESCRIPTORS.indexOf(property)))
                .toArray());
    }

    /** By one and by five, which one search finds. */
    private static Function<Features, double[]> neighbours(List<Compound> training, long seed) {
        List<Compound> sample = sample(training, seed);
        NearestKnown known = new NearestKnown(sample);
        double[] labels = sample.stream().mapToDouble(Compound::label).toArray();
        double mean = mean(training);
        return features -> {
            Nearest one = new Nearest(1);
            Nearest five = new Nearest(5);
            known.search(features.ecfp4(), new NearestKnown.Search() {
                @Override
                public double least() {
                    return five.least();
                }

                @Override
                public void found(int place, double similarity) {
                    one.add(similarity, labels[place]);
                    five.add(similarity, labels[place]);
                }
            });
            return new double[] {one.answer(mean), five.answer(mean)};
        };
    }

    /** The compounds found to be the most similar so far. */
    private static final class Nearest {
        private final int count;
        private final PriorityQueue<double[]> best = new PriorityQueue<>((a, b) -> Double.compare(a[0], b[0]));

        Nearest(int count) {
            this.count = count;
        }

        double least() {
            return best.size() < count ? -1 : best.element()[0];
        }

        void add(double similarity, double label) {
            if (similarity > least()) {
                best.add(new double[] {similarity, label});
                if (best.size() > count) {
                    best.remove();
                }
            }
        }

        /** The overall mean, moved towards the labels of the nearest compounds as far as they are similar. */
        double answer(double mean) {
            return mean
                    + best.stream()
                            .mapToDouble(one -> one[0] * (one[1] - mean) / count)
                            .sum();
        }
    }

    /** Of very many compounds those that are known: enough of them, drawn by the seed, in their order. */
    public static List<Compound> sample(List<Compound> compounds, long seed) {
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
