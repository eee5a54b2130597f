package org.charcot.learn;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.spark.sql.SparkSession;
import org.charcot.assay.AssayTable;
import org.charcot.assay.Compound;
import org.charcot.assay.CuratedAssay;
import org.charcot.assay.Curation;
import org.charcot.assay.OtherAssays;
import org.charcot.endpoint.Endpoint;
import org.charcot.endpoint.card.EndpointCard;
import org.charcot.endpoint.card.EndpointCard.About;
import org.charcot.endpoint.card.Task;
import org.charcot.endpoint.model.Answer;
import org.charcot.learn.fit.LearnerChoice;
import org.charcot.learn.fit.ParallelTraining;
import org.charcot.learn.fit.TrainedEnsembles;
import org.charcot.learn.fit.Tuning;
import org.charcot.learn.judge.ActivityCliffs;
import org.charcot.learn.judge.Baselines;
import org.charcot.learn.judge.CardMaker;
import org.charcot.learn.judge.CrossValidation;
import org.charcot.learn.judge.OtherSplits;
import org.charcot.learn.method.Method;
import org.charcot.learn.split.SplitChoice;
import org.charcot.learn.split.SplitKind;

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
     * @param beside whether other tables are learnt from as well
     * @param repeats how often the folds are dealt anew, for the comparison of methods
     * @param tune whether settings of boosted trees are chosen by {@link Tuning}
     * @param splits by which it is judged beside whole scaffolds
     * @param compareFeatures whether kinds of features are compared as well
     * @param outOfFold where answers to unseen compounds are listed; null for nowhere
     */
    public record Plan(
            String name,
            Task task,
            About about,
            String recipe,
            boolean beside,
            long seed,
            int folds,
            int repeats,
            boolean tune,
            SplitChoice splits,
            boolean compareFeatures,
            Path out,
            Path outOfFold,
            boolean overwrite) {
        public Plan {
            EndpointCard.checkName(name);
            LearnerChoice known = methods(recipe, beside, task, seed);
            if (tune) {
                known.candidates();
            }
            CrossValidation.check(folds, repeats);
            EndpointWriter.check(out, overwrite);
            OutOfFoldFile.check(outOfFold, overwrite);
        }

        LearnerChoice methods() {
            return methods(recipe, beside, task, seed);
        }

        private static LearnerChoice methods(String name, boolean beside, Task task, long seed) {
            return beside ? LearnerChoice.besideOthers(name, task, seed) : LearnerChoice.of(name, task, seed);
        }
    }

    public Training(Plan plan, SparkSession spark, Consumer<String> progress) {
        this.plan = plan;
        this.spark = spark;
        this.progress = progress;
    }

    /**
     * Learns from the table and writes the endpoint's folder.
     *
     * @param beside tables of other assays of the same task, that teach what molecules are like
     */
    public Endpoint of(AssayTable table, List<AssayTable> beside) {
        CuratedAssay curation = Curation.of(table, plan.task, spark).learnable();
        List<Compound> compounds = curation.compounds();
        progress.accept("curated: " + curation.counts());
        OtherAssays assays = OtherAssays.of(beside, plan.task, spark);
        CrossValidation validation = CrossValidation.of(compounds, plan.folds, plan.repeats, plan.seed);
        List<int[]> subsets = new ArrayList<>(validation.trainings());
        OtherSplits others = OtherSplits.of(plan.splits, plan.task, compounds, plan.folds, plan.seed, progress);
        subsets.addAll(others.trainings());
        subsets.add(IntStream.range(0, compounds.size()).toArray());
        LearnerChoice fixed = plan.methods();
        TrainedEnsembles models = models(fixed, new ParallelTraining(spark, compounds, assays), compounds, subsets);
        LearnerChoice recipe = fixed.withFirst(models.methods().get(0));
        Answer[][] answers =
                validation.outOfFold(models.ensembles(validation.trainings().size()));
        CardMaker judgement = new CardMaker(
                new CardMaker.Subject(plan.name, plan.task, plan.about, plan.seed),
                curation,
                validation,
                answers,
                spark,
                progress);
        EndpointCard card = judgement.card(
                new EndpointCard.Learner(recipe.name(), parameters(recipe, assays), plan.seed),
                () -> others(judgement.rivals(), recipe, models),
                () -> judgement.rivals().scrambled(),
                Caution.of(plan.task, compounds));
        Map<SplitKind, Answer[]> otherAnswers =
                others.answers(models, validation.trainings().size());
        card = card.with(
                others.judged(otherAnswers, spark, progress), cliffs(validation, answers[0], others, otherAnswers));
        Endpoint endpoint = judgement.endpoint(card, models.ensemble(subsets.size() - 1));
        EndpointWriter.write(endpoint.bytes(), plan.out, plan.overwrite);
        if (plan.outOfFold != null) {
            OutOfFoldFile.write(plan.outOfFold, compounds, validation.folds(), answers[0]);
        }
        return endpoint;
    }

    /** By the splits between which it shows whether a partner among what was learnt from helps or misleads. */
    private List<EndpointCard.Cliffs> cliffs(
            CrossValidation validation, Answer[] answers, OtherSplits others, Map<SplitKind, Answer[]> otherAnswers) {
        if (plan.task != Task.REGRESSION || !plan.about.ofPotency()) {
            return List.of();
        }
        List<Compound> compounds = validation.compounds();
        int[] rows = ActivityCliffs.of(compounds);
        progress.accept("activity cliffs: " + rows.length + " compounds");
        if (rows.length == 0) {
            return List.of();
        }
        List<EndpointCard.Cliffs> cliffs = new ArrayList<>();
        cliffs.add(ActivityCliffs.judged(
                "scaffold", rows, compounds, validation.folds(), CrossValidation.values(answers), plan.seed));
        if (otherAnswers.containsKey(SplitKind.RANDOM)) {
            cliffs.add(ActivityCliffs.judged(
                    SplitKind.RANDOM.key(),
                    rows,
                    compounds,
                    others.folds().get(SplitKind.RANDOM),
                    CrossValidation.values(otherAnswers.get(SplitKind.RANDOM)),
                    plan.seed));
        }
        return cliffs;
    }

    private TrainedEnsembles models(
            LearnerChoice recipe, ParallelTraining fits, List<Compound> compounds, List<int[]> subsets) {
        if (!plan.tune) {
            return TrainedEnsembles.learn(plan.task, compounds, recipe.methods(), subsets, fits);
        }
        List<Method> chosen = new Tuning(plan.task, compounds, fits, plan.seed).chosen(recipe.candidates(), subsets);
        chosen.forEach(one -> progress.accept("chosen on inner folds: " + one.parameters()));
        List<Method> others = recipe.methods().subList(1, recipe.methods().size());
        return TrainedEnsembles.tuned(plan.task, compounds, chosen, others, subsets, fits);
    }

    private Map<String, double[][]> others(Baselines rivals, LearnerChoice recipe, TrainedEnsembles models) {
        Map<String, double[][]> others = rivals.alone(recipe, models);
        if (plan.compareFeatures) {
            others.putAll(rivals.featureSets());
        }
        return others;
    }

    private Map<String, String> parameters(LearnerChoice recipe, OtherAssays others) {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (plan.beside) {
            parameters.put("network.learnt_beside", others.words());
        }
        if (plan.tune) {
            parameters.put(
                    recipe.methods().get(0).name() + ".settings",
                    "chosen for each training part on " + Tuning.INNER_FOLDS + " scaffold folds of its own");
        }
        for (Method method : recipe.methods()) {
            parameters.put(method.name() + ".weight", String.valueOf(method.weight()));
            method.parameters().forEach((key, value) -> parameters.put(method.name() + "." + key, value));
        }
        return parameters;
    }
}
