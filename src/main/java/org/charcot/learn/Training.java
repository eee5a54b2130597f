package org.charcot.learn;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.spark.sql.SparkSession;
import org.charcot.endpoint.Endpoint;
import org.charcot.endpoint.EndpointCard;
import org.charcot.endpoint.EndpointCard.About;
import org.charcot.endpoint.EndpointCard.Metric;
import org.charcot.endpoint.EndpointCard.Split;
import org.charcot.endpoint.Neighbours;
import org.charcot.endpoint.Task;
import org.charcot.endpoint.feature.FeatureSet;
import org.charcot.endpoint.model.Answer;
import org.charcot.endpoint.uncertainty.Calibration;
import org.charcot.learn.method.Method;
import org.charcot.text.UserException;

/** From an assay table to an endpoint that is evaluated, calibrated, described and proven. */
public final class Training {
    private final Plan plan;
    private final SparkSession spark;
    private final Consumer<String> progress;

    /**
     * What is to be learnt.
     *
     * @param about what a person says of the assay
     * @param recipe which methods, by its name
     * @param repeats how often the folds are dealt anew, for the comparison of methods
     * @param compareFeatures whether kinds of features are compared as well
     * @param outOfFold where answers to unseen compounds are listed; null for nowhere
     */
    public record Plan(
            String name,
            Task task,
            About about,
            String recipe,
            long seed,
            int folds,
            int repeats,
            boolean compareFeatures,
            Path out,
            Path outOfFold,
            boolean overwrite) {
        public Plan {
            EndpointCard.checkName(name);
            Recipe.of(recipe, task, seed);
            if (folds < 2 || folds > 20) {
                throw new UserException("Cannot validate in folds: " + folds + ", expected 2 to 20");
            }
            if (repeats < 1 || repeats > 20) {
                throw new UserException("Cannot repeat the folds: " + repeats + ", expected 1 to 20");
            }
            EndpointWriter.check(out, overwrite);
            OutOfFoldFile.check(outOfFold, overwrite);
        }
    }

    public Training(Plan plan, SparkSession spark, Consumer<String> progress) {
        this.plan = plan;
        this.spark = spark;
        this.progress = progress;
    }

    /** Learns from the table and writes the endpoint's folder. */
    public Endpoint of(AssayTable table) {
        Curation curation = Curation.of(table, plan.task, spark);
        List<Compound> compounds = curation.compounds();
        progress.accept("curated: " + curation.counts());
        CrossValidation validation = CrossValidation.of(compounds, plan.folds, plan.repeats, plan.seed);
        ScaffoldFolds folds = validation.folds();
        Evaluation evaluation = new Evaluation(plan.task, compounds, folds, plan.seed);

        Recipe recipe = Recipe.of(plan.recipe, plan.task, plan.seed);
        List<int[]> subsets = new ArrayList<>(validation.trainings());
        subsets.add(IntStream.range(0, compounds.size()).toArray());
        Models models = Models.learn(plan.task, compounds, recipe.methods(), subsets, new Fits(spark, compounds));
        Answer[][] answers = validation.outOfFold(models.ensembles(subsets.size() - 1));
        Calibrating calibrating = new Calibrating(plan.task, compounds, answers[0], folds);
        Map<String, Metric> metrics = evaluation.of(calibrating.predictions());
        progress.accept(recipe.name() + ", scaffolds unseen: " + headline(metrics));

        Map<String, double[][]> others = alone(recipe, models, validation);
        if (plan.compareFeatures) {
            others.putAll(featureSets(compounds, validation));
        }
        Map<String, Map<String, Metric>> floors = floors(validation, evaluation, others);
        Calibration calibration = calibrating.all();
        EndpointCard card = new EndpointCard(
                plan.name,
                plan.task,
                plan.about,
                curation.counts(),
                FeatureSet.NAME,
                new EndpointCard.Learner(recipe.name(), parameters(recipe), plan.seed),
                new Split(
                        "whole Murcko scaffolds and InChIKey skeletons to folds",
                        plan.folds,
                        plan.repeats,
                        folds.groups(),
                        plan.seed),
                metrics,
                floors,
                scrambled(compounds, validation),
                new Comparisons(evaluation, validation.deals()).of(CrossValidation.values(answers), others),
                calibrating.judged(),
                TrainingDomain.of(compounds, plan.seed),
                Caution.of(plan.task, compounds),
                Versions.all());
        Endpoint endpoint =
                Endpoint.learnt(card, models.ensemble(subsets.size() - 1), calibration, neighbours(compounds));
        EndpointWriter.write(endpoint.bytes(), plan.out, plan.overwrite);
        if (plan.outOfFold != null) {
            OutOfFoldFile.write(plan.outOfFold, compounds, folds, answers[0]);
        }
        return endpoint;
    }

    /** Each method of an ensemble, to see whether it takes all of them. */
    private Map<String, double[][]> alone(Recipe recipe, Models models, CrossValidation validation) {
        Map<String, double[][]> predicted = new LinkedHashMap<>();
        for (int method = 0;
                recipe.methods().size() > 1 && method < recipe.methods().size();
                method++) {
            Answer[][] answers = validation.outOfFold(
                    models.alone(method, validation.trainings().size()));
            predicted.put(recipe.methods().get(method).name() + " alone", CrossValidation.values(answers));
        }
        return predicted;
    }

    private Map<String, double[][]> featureSets(List<Compound> compounds, CrossValidation validation) {
        Recipe recipe = Recipe.featureSets(plan.task, plan.seed);
        List<int[]> subsets = validation.trainings();
        Models models = Models.learn(plan.task, compounds, recipe.methods(), subsets, new Fits(spark, compounds));
        Map<String, double[][]> predicted = new LinkedHashMap<>();
        for (int method = 0; method < recipe.methods().size(); method++) {
            predicted.put(
                    recipe.methods().get(method).name(),
                    CrossValidation.values(validation.outOfFold(models.alone(method, subsets.size()))));
        }
        return predicted;
    }

    private Map<String, Map<String, Metric>> floors(
            CrossValidation validation, Evaluation evaluation, Map<String, double[][]> others) {
        Map<String, Map<String, Metric>> floors = new LinkedHashMap<>();
        Floors.of(plan.task, plan.seed, spark).forEach((name, floor) -> {
            double[][] predicted = validation.outOfFold(floor);
            Map<String, Metric> metrics = evaluation.of(predicted[0]);
            progress.accept("floor " + name + ": " + headline(metrics));
            floors.put(name, metrics);
            others.put(name, predicted);
        });
        return floors;
    }

    private Map<String, Metric> scrambled(List<Compound> compounds, CrossValidation validation) {
        List<Double> labels =
                new ArrayList<>(compounds.stream().map(Compound::label).toList());
        Collections.shuffle(labels, new Random(plan.seed));
        List<Compound> shuffled = new ArrayList<>();
        for (int row = 0; row < labels.size(); row++) {
            shuffled.add(compounds.get(row).withLabel(labels.get(row)));
        }
        CrossValidation once = new CrossValidation(shuffled, List.of(validation.folds()));
        Recipe recipe = Recipe.small(plan.task, plan.seed);
        Models models =
                Models.learn(plan.task, shuffled, recipe.methods(), once.trainings(), new Fits(spark, shuffled));
        double[][] predicted = CrossValidation.values(once.outOfFold(models.ensembles(plan.folds)));
        // judged by the shuffled labels too: against the true ones a chance trend in logP would look like knowledge
        Map<String, Metric> metrics =
                new Evaluation(plan.task, shuffled, validation.folds(), plan.seed).of(predicted[0]);
        progress.accept("labels shuffled: " + headline(metrics));
        return metrics;
    }

    private static Neighbours neighbours(List<Compound> compounds) {
        return new Neighbours(compounds.stream()
                .map(one -> new Neighbours.Known(
                        one.id(), one.smiles(), one.label(), one.features().ecfp4()))
                .toList());
    }

    private static Map<String, String> parameters(Recipe recipe) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (Method method : recipe.methods()) {
            parameters.put(method.name() + ".weight", String.valueOf(method.weight()));
            method.parameters().forEach((key, value) -> parameters.put(method.name() + "." + key, value));
        }
        return parameters;
    }

    private static String headline(Map<String, Metric> metrics) {
        StringBuilder line = new StringBuilder();
        metrics.forEach((name, metric) -> line.append(line.isEmpty() ? "" : ", ")
                .append(String.format(
                        Locale.ROOT, "%s %.3f [%.3f, %.3f]", name, metric.pooled(), metric.low(), metric.high())));
        return line.toString();
    }
}
