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
import org.charcot.endpoint.EndpointCard.Domain;
import org.charcot.endpoint.EndpointCard.Metric;
import org.charcot.endpoint.EndpointCard.Split;
import org.charcot.endpoint.FeatureSet;
import org.charcot.endpoint.Forest;
import org.charcot.endpoint.Neighbours;
import org.charcot.endpoint.Task;
import org.charcot.molecule.fingerprint.Fingerprint;
import org.charcot.text.UserException;

/** From an assay table to an endpoint that is evaluated, described and proven. */
public final class Training {
    /** Shuffled labels teach nothing, however many trees look for it. */
    private static final int SCRAMBLED_TREES = 50;

    private final Plan plan;
    private final SparkSession spark;
    private final Consumer<String> progress;

    /**
     * What is to be learnt.
     *
     * @param about what a person says of the assay
     */
    public record Plan(
            String name, Task task, About about, ForestParameters forest, int folds, Path out, boolean overwrite) {
        public Plan {
            EndpointCard.checkName(name);
            if (folds < 2 || folds > 20) {
                throw new UserException("Cannot validate in folds: " + folds + ", expected 2 to 20");
            }
            EndpointWriter.check(out, overwrite);
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
        ScaffoldFolds folds = ScaffoldFolds.deal(compounds, plan.folds, seed());
        CrossValidation validation = new CrossValidation(compounds, folds);
        Evaluation evaluation = new Evaluation(plan.task, compounds, folds, seed());
        Map<String, Map<String, Metric>> floors = floors(validation, evaluation);
        ForestLearner learner = new ForestLearner(plan.task, plan.forest, spark);
        Map<String, Metric> metrics = evaluation.of(validation.outOfFold(learner));
        progress.accept("forest, scaffolds unseen: " + headline(metrics));
        Map<String, Metric> scrambled = scrambled(compounds, folds);
        Forest forest = learner.forest(compounds);
        progress.accept("learnt: " + forest.trees() + " trees, " + forest.nodes() + " nodes");
        EndpointCard card = new EndpointCard(
                plan.name,
                plan.task,
                plan.about,
                curation.counts(),
                FeatureSet.NAME,
                new EndpointCard.Learner("MLlib random forest", plan.forest.asMap(), seed()),
                new Split("whole Murcko scaffolds and InChIKey skeletons to folds", plan.folds, folds.groups(), seed()),
                metrics,
                floors,
                scrambled,
                domain(compounds),
                Versions.all());
        Endpoint endpoint = Endpoint.learnt(card, forest, neighbours(compounds));
        EndpointWriter.write(endpoint.bytes(), plan.out, plan.overwrite);
        return endpoint;
    }

    private Map<String, Map<String, Metric>> floors(CrossValidation validation, Evaluation evaluation) {
        Map<String, Map<String, Metric>> floors = new LinkedHashMap<>();
        Floors.of(plan.task, seed(), spark).forEach((name, learner) -> {
            Map<String, Metric> metrics = evaluation.of(validation.outOfFold(learner));
            progress.accept("floor " + name + ": " + headline(metrics));
            floors.put(name, metrics);
        });
        return floors;
    }

    private Map<String, Metric> scrambled(List<Compound> compounds, ScaffoldFolds folds) {
        List<Double> labels =
                new ArrayList<>(compounds.stream().map(Compound::label).toList());
        Collections.shuffle(labels, new Random(seed()));
        List<Compound> shuffled = new ArrayList<>();
        for (int row = 0; row < labels.size(); row++) {
            shuffled.add(compounds.get(row).withLabel(labels.get(row)));
        }
        ForestParameters fewer = plan.forest.withTrees(Math.min(SCRAMBLED_TREES, plan.forest.trees()));
        // judged by the shuffled labels too: against the true ones a chance trend in logP would look like knowledge
        double[] predicted = new CrossValidation(shuffled, folds).outOfFold(new ForestLearner(plan.task, fewer, spark));
        Map<String, Metric> metrics = new Evaluation(plan.task, shuffled, folds, seed()).of(predicted);
        progress.accept("labels shuffled: " + headline(metrics));
        return metrics;
    }

    private Domain domain(List<Compound> compounds) {
        List<Compound> sample = Floors.sample(compounds, seed());
        double[] nearest = IntStream.range(0, sample.size())
                .parallel()
                .mapToDouble(row -> nearestOther(sample, row))
                .sorted()
                .toArray();
        return new Domain(
                "Tanimoto of ECFP4, each training compound to its nearest other",
                Evaluation.rounded(nearest[nearest.length / 20]),
                Evaluation.rounded(nearest[nearest.length / 2]));
    }

    private static double nearestOther(List<Compound> compounds, int row) {
        Fingerprint bits = compounds.get(row).features().bits();
        double nearest = 0;
        for (int other = 0; other < compounds.size(); other++) {
            if (other != row) {
                nearest = Math.max(
                        nearest, bits.tanimoto(compounds.get(other).features().bits()));
            }
        }
        return nearest;
    }

    private static Neighbours neighbours(List<Compound> compounds) {
        return new Neighbours(compounds.stream()
                .map(one -> new Neighbours.Known(
                        one.id(), one.smiles(), one.label(), one.features().bits()))
                .toList());
    }

    private static String headline(Map<String, Metric> metrics) {
        StringBuilder line = new StringBuilder();
        metrics.forEach((name, metric) -> line.append(line.isEmpty() ? "" : ", ")
                .append(String.format(
                        Locale.ROOT, "%s %.3f [%.3f, %.3f]", name, metric.pooled(), metric.low(), metric.high())));
        return line.toString();
    }

    private long seed() {
        return plan.forest.seed();
    }
}
