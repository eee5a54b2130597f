package org.charcot.learn.judge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.apache.spark.sql.SparkSession;
import org.charcot.assay.Compound;
import org.charcot.assay.OtherAssays;
import org.charcot.endpoint.card.EndpointCard.Metric;
import org.charcot.endpoint.card.Task;
import org.charcot.endpoint.model.Answer;
import org.charcot.learn.fit.AveragedMethods;
import org.charcot.learn.fit.ParallelTraining;
import org.charcot.learn.fit.TrainedEnsembles;
import org.charcot.learn.fit.TrainingSubsets;
import org.charcot.learn.judge.floor.Floor;
import org.charcot.learn.judge.floor.Floors;
import org.charcot.learn.method.Method;

/** What an ensemble has to stand beside, on the same folds: its own parts, kinds of features, floors, and chance. */
public final class Baselines {
    private final Task task;
    private final long seed;
    private final CrossValidation validation;
    private final SparkSession spark;
    private final Consumer<String> progress;

    Baselines(Task task, long seed, CrossValidation validation, SparkSession spark, Consumer<String> progress) {
        this.task = task;
        this.seed = seed;
        this.validation = validation;
        this.spark = spark;
        this.progress = progress;
    }

    /** Each method of an ensemble, to see whether it takes all of them. */
    public Map<String, double[][]> alone(TrainedEnsembles models) {
        List<Method> methods = models.methods();
        Map<String, double[][]> predicted = new LinkedHashMap<>();
        for (int method = 0; methods.size() > 1 && method < methods.size(); method++) {
            predicted.put(methods.get(method).name() + " alone", predictions(models, method));
        }
        return predicted;
    }

    /** Boosted trees on each kind of features alone. */
    public Map<String, double[][]> featureSets() {
        TrainedEnsembles models = learn(AveragedMethods.featureSets(task, seed), validation);
        Map<String, double[][]> predicted = new LinkedHashMap<>();
        for (int method = 0; method < models.methods().size(); method++) {
            predicted.put(models.methods().get(method).name(), predictions(models, method));
        }
        return predicted;
    }

    private double[][] predictions(TrainedEnsembles models, int method) {
        return CrossValidation.values(validation.outOfFold(models.alone(method)));
    }

    /**
     * What any model must beat.
     *
     * @param metrics by the name of the floor
     * @param predictions the same by deal and compound
     */
    record JudgedFloors(Map<String, Map<String, Metric>> metrics, Map<String, double[][]> predictions) {}

    JudgedFloors floors(Evaluation evaluation) {
        JudgedFloors floors = new JudgedFloors(new LinkedHashMap<>(), new LinkedHashMap<>());
        int training = validation.trainings().stream()
                .mapToInt(rows -> rows.length)
                .max()
                .orElseThrow();
        for (Floor floor : Floors.of(task, training, seed, spark)) {
            validation.outOfFold(floor).forEach((name, predicted) -> {
                Map<String, Metric> metrics = evaluation.of(predicted[0]);
                progress.accept("floor " + name + ": " + headline(metrics));
                floors.metrics.put(name, metrics);
                floors.predictions.put(name, predicted);
            });
        }
        return floors;
    }

    /** What is learnt from shuffled labels. */
    public Map<String, Metric> scrambled() {
        List<Compound> shuffled = shuffled();
        CrossValidation once = new CrossValidation(shuffled, List.of(validation.folds()));
        TrainedEnsembles models = learn(AveragedMethods.small(task, seed), once);
        double[][] predicted = CrossValidation.values(once.outOfFold(models.ofFolds()));
        return scrambled(shuffled, predicted[0]);
    }

    /** What a model that learns nothing here is worth against shuffled labels, on which it is calibrated too. */
    public Map<String, Metric> scrambled(Answer[] answers) {
        List<Compound> shuffled = shuffled();
        return scrambled(shuffled, new Calibrating(task, shuffled, answers, validation.folds()).predictions());
    }

    /** Judged by the shuffled labels too: against the true ones a chance trend in logP would look like knowledge. */
    private Map<String, Metric> scrambled(List<Compound> shuffled, double[] predicted) {
        Map<String, Metric> metrics = new Evaluation(task, shuffled, validation.folds(), seed).of(predicted);
        progress.accept("labels shuffled: " + headline(metrics));
        return metrics;
    }

    private List<Compound> shuffled() {
        List<Double> labels = new ArrayList<>(
                validation.compounds().stream().map(Compound::label).toList());
        Collections.shuffle(labels, new Random(seed));
        List<Compound> shuffled = new ArrayList<>();
        for (int row = 0; row < labels.size(); row++) {
            shuffled.add(validation.compounds().get(row).withLabel(labels.get(row)));
        }
        return shuffled;
    }

    private TrainedEnsembles learn(AveragedMethods averaged, CrossValidation on) {
        return TrainedEnsembles.learn(
                task,
                on.compounds(),
                averaged.methods(),
                TrainingSubsets.ofFolds(on.trainings()),
                new ParallelTraining(spark, on.compounds(), OtherAssays.NONE));
    }

    static String headline(Map<String, Metric> metrics) {
        StringBuilder line = new StringBuilder();
        metrics.forEach((name, metric) -> line.append(line.isEmpty() ? "" : ", ")
                .append(String.format(
                        Locale.ROOT, "%s %.3f [%.3f, %.3f]", name, metric.pooled(), metric.low(), metric.high())));
        return line.toString();
    }
}
