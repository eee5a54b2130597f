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
final class SetRanker {
    static final String SIMILARITY = "similarity";
    static final String PROPERTIES = "properties";
    static final String CHANCE = "random";

    /** With fewer a fold may have nothing to learn from. */
    private static final int FEWEST_ACTIVES = 10;

    private static final double EVEN = 0.5;

    private final ValidationPlan plan;
    private final SparkSession spark;

    SetRanker(ValidationPlan plan, SparkSession spark) {
        this.plan = plan;
        this.spark = spark;
    }

    List<Ranking> of(DistinctMolecules set) {
        List<Ranking> rankings = new ArrayList<>();
        for (int i = 0; i < plan.profiles().size(); i++) {
            int at = i;
            rankings.add(new Ranking(
                    plan.profiles().get(i).profile().name(),
                    values(set, row -> row.scores()[at]),
                    0.0,
                    "passes every gate: a profile has no other threshold"));
        }
        for (int i = 0; i < plan.endpoints().size(); i++) {
            int at = i;
            rankings.add(ofEndpoint(plan.endpoints().get(i), values(set, row -> row.answers()[at])));
        }
        if (plan.score() != null) {
            rankings.add(
                    new Ranking(plan.score(), values(set, ScoredMolecule::outside), null, "no threshold is known"));
        }
        addLearnt(set, rankings);
        rankings.add(new Ranking(SIMILARITY, similarities(set), null, "similarity has no threshold"));
        rankings.add(new Ranking(CHANCE, new double[set.rows().size()], null, "chance has no threshold"));
        return rankings;
    }

    private static Ranking ofEndpoint(Endpoint endpoint, double[] answers) {
        boolean classes = endpoint.card().task() == Task.CLASSIFICATION;
        Double threshold =
                classes ? Double.valueOf(EVEN) : endpoint.card().about().threshold();
        String call = threshold == null ? "its card has no threshold" : "at least " + threshold;
        return new Ranking(endpoint.name(), answers, threshold, call);
    }

    private void addLearnt(DistinctMolecules set, List<Ranking> rankings) {
        int actives = set.counts().actives();
        if (Math.min(actives, set.rows().size() - actives) < FEWEST_ACTIVES) {
            return;
        }
        List<Compound> compounds =
                set.rows().stream().map(ScoredMolecule::compound).toList();
        FoldedScores folds = new FoldedScores(compounds, plan.folds(), plan.seed(), spark);
        if (plan.learner() != null) {
            rankings.add(new Ranking(
                    "learnt:" + plan.learner(), folds.learnt(plan.learner()), EVEN, "probability 0.5 or more"));
        }
        rankings.add(new Ranking(PROPERTIES, folds.onProperties(), EVEN, "probability 0.5 or more"));
    }

    /** To the nearest other active. */
    private static double[] similarities(DistinctMolecules set) {
        List<ScoredMolecule> actives =
                set.rows().stream().filter(ScoredMolecule::active).toList();
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

    private static Fingerprint bits(ScoredMolecule row) {
        return row.compound().features().ecfp4();
    }

    private static double[] values(DistinctMolecules set, ToDoubleFunction<ScoredMolecule> value) {
        return IntStream.range(0, set.rows().size())
                .mapToDouble(row -> value.applyAsDouble(set.rows().get(row)))
                .toArray();
    }
}
