package org.charcot.retrospective;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.spark.sql.SparkSession;
import org.charcot.assay.Compound;
import org.charcot.endpoint.Endpoint;
import org.charcot.endpoint.card.Task;
import org.charcot.learn.FoldedScores;
import org.charcot.molecule.fingerprint.Fingerprint;

/** Ranks one set in every way that was asked for, and in those that always stand beside. */
final class Rankers {
    static final String SIMILARITY = "similarity";
    static final String PROPERTIES = "properties";
    static final String CHANCE = "random";

    /** With fewer a fold may have nothing to learn from. */
    private static final int FEWEST_ACTIVES = 10;

    private static final double EVEN = 0.5;

    private final Question question;
    private final SparkSession spark;

    Rankers(Question question, SparkSession spark) {
        this.question = question;
        this.spark = spark;
    }

    List<Ranker> of(RankedSet set) {
        List<Ranker> rankers = new ArrayList<>();
        for (int i = 0; i < question.profiles().size(); i++) {
            int at = i;
            rankers.add(new Ranker(
                    question.profiles().get(i).profile().name(),
                    values(set, row -> row.scores()[at]),
                    0.0,
                    "passes every gate: a profile has no other threshold"));
        }
        for (int i = 0; i < question.endpoints().size(); i++) {
            int at = i;
            rankers.add(ofEndpoint(question.endpoints().get(i), values(set, row -> row.answers()[at])));
        }
        if (question.score() != null) {
            rankers.add(new Ranker(question.score(), values(set, Judged::outside), null, "no threshold is known"));
        }
        addLearnt(set, rankers);
        rankers.add(new Ranker(SIMILARITY, similarities(set), null, "similarity has no threshold"));
        rankers.add(new Ranker(CHANCE, new double[set.rows().size()], null, "chance has no threshold"));
        return rankers;
    }

    private static Ranker ofEndpoint(Endpoint endpoint, double[] answers) {
        boolean classes = endpoint.card().task() == Task.CLASSIFICATION;
        Double threshold =
                classes ? Double.valueOf(EVEN) : endpoint.card().about().threshold();
        String call = threshold == null ? "its card has no threshold" : "at least " + threshold;
        return new Ranker(endpoint.name(), answers, threshold, call);
    }

    private void addLearnt(RankedSet set, List<Ranker> rankers) {
        int actives = set.counts().actives();
        if (Math.min(actives, set.rows().size() - actives) < FEWEST_ACTIVES) {
            return;
        }
        List<Compound> compounds = set.rows().stream().map(Judged::compound).toList();
        FoldedScores folds = new FoldedScores(compounds, question.folds(), question.seed(), spark);
        if (question.learner() != null) {
            rankers.add(new Ranker(
                    "learnt:" + question.learner(), folds.learnt(question.learner()), EVEN, "probability 0.5 or more"));
        }
        rankers.add(new Ranker(PROPERTIES, folds.onProperties(), EVEN, "probability 0.5 or more"));
    }

    /** To the nearest other active. */
    private static double[] similarities(RankedSet set) {
        List<Judged> actives = set.rows().stream().filter(Judged::active).toList();
        return set.rows().parallelStream()
                .mapToDouble(row -> actives.stream()
                        .filter(active -> !active.compound()
                                .skeleton()
                                .equals(row.compound().skeleton()))
                        .mapToDouble(active -> bits(active).tanimoto(bits(row)))
                        .max()
                        .orElse(0))
                .toArray();
    }

    private static Fingerprint bits(Judged row) {
        return row.compound().features().ecfp4();
    }

    private static double[] values(RankedSet set, ToDoubleFunction<Judged> value) {
        return IntStream.range(0, set.rows().size())
                .mapToDouble(row -> value.applyAsDouble(set.rows().get(row)))
                .toArray();
    }
}
