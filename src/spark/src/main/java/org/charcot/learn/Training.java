package org.charcot.learn;

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
import org.charcot.assay.OtherAssays;
import org.charcot.endpoint.Endpoint;
import org.charcot.endpoint.card.EndpointCard;
import org.charcot.endpoint.card.EndpointCard.Learner;
import org.charcot.endpoint.card.Task;
import org.charcot.endpoint.model.Answer;
import org.charcot.error.UserException;
import org.charcot.learn.fit.AveragedMethods;
import org.charcot.learn.fit.ParallelTraining;
import org.charcot.learn.fit.TrainedEnsembles;
import org.charcot.learn.fit.TrainingSubsets;
import org.charcot.learn.fit.Tuning;
import org.charcot.learn.judge.Baselines;
import org.charcot.learn.judge.CardMaker;
import org.charcot.learn.judge.CliffErrors;
import org.charcot.learn.judge.CrossValidation;
import org.charcot.learn.judge.OtherSplits;
import org.charcot.learn.method.Method;
import org.charcot.learn.split.SplitChoice;
import org.charcot.learn.split.SplitKind;

/** From an assay table to an endpoint that is evaluated, calibrated, described and proven. */
public final class Training {
    private final Plan plan;
    private final EndpointPlan endpoint;
    private final SparkSession spark;
    private final Consumer<String> progress;

    /**
     * How a model is learnt.
     *
     * @param learner one of {@link AveragedMethods#NAMES}
     * @param besideOthers whether other tables are learnt from as well
     * @param tuned whether settings of boosted trees are chosen by {@link Tuning}
     */
    public record Learning(String learner, boolean besideOthers, boolean tuned) {
        /** Of the table alone, with settings that are fixed beforehand. */
        public static Learning by(String learner) {
            return new Learning(learner, false, false);
        }

        public Learning besideOthers(boolean whether) {
            return new Learning(learner, whether, tuned);
        }

        public Learning tuned(boolean whether) {
            return new Learning(learner, besideOthers, whether);
        }

        private AveragedMethods methods(Task task, long seed) {
            AveragedMethods methods = besideOthers
                    ? AveragedMethods.besideOthers(learner, task, seed)
                    : AveragedMethods.of(learner, task, seed);
            if (tuned) {
                methods.candidates();
            }
            return methods;
        }
    }

    /**
     * What a model is judged by beside unseen scaffolds.
     *
     * @param repeats how often the folds are dealt anew, for the comparison of methods
     * @param comparesFeatures whether kinds of features are compared as well
     */
    public record Judging(int repeats, SplitChoice splits, boolean comparesFeatures) {
        /** One deal of the folds, and nothing beside. */
        public static final Judging BY_FOLDS = new Judging(1, SplitChoice.NONE, false);

        public Judging by(SplitChoice others) {
            return new Judging(repeats, others, comparesFeatures);
        }
    }

    /** What is to be learnt. */
    public record Plan(EndpointPlan endpoint, Learning learning, Judging judging) {
        /** @throws UserException if nothing learns so, or is judged so */
        public Plan {
            learning.methods(endpoint.task(), endpoint.seed());
            CrossValidation.check(endpoint.folds(), judging.repeats);
        }
    }

    public Training(Plan plan, SparkSession spark, Consumer<String> progress) {
        this.plan = plan;
        this.spark = spark;
        this.progress = progress;
        endpoint = plan.endpoint;
    }

    /**
     * Learns from the table and writes the endpoint's folder.
     *
     * @param beside tables of other assays of the same task, that teach what molecules are like
     */
    public Endpoint of(AssayTable table, List<AssayTable> beside) {
        CuratedAssay assay = endpoint.curated(table, spark, progress);
        List<Compound> compounds = assay.compounds();
        OtherAssays assays = OtherAssays.of(beside, endpoint.task(), spark);
        CrossValidation validation =
                CrossValidation.of(compounds, endpoint.folds(), plan.judging.repeats, endpoint.seed());
        OtherSplits splits = OtherSplits.of(
                plan.judging.splits, endpoint.task(), compounds, endpoint.folds(), endpoint.seed(), progress);
        TrainingSubsets subsets = new TrainingSubsets(
                validation.trainings(),
                splits.trainings(),
                IntStream.range(0, compounds.size()).toArray());
        AveragedMethods methods = plan.learning.methods(endpoint.task(), endpoint.seed());
        TrainedEnsembles models = models(methods, new ParallelTraining(spark, compounds, assays), compounds, subsets);
        Answer[][] answers = validation.outOfFold(models.ofFolds());
        Learner learner = new Learner(methods.name(), parameters(models.methods(), assays), endpoint.seed());
        CardMaker maker = new CardMaker(
                endpoint.subject(learner, Caution.of(endpoint.task(), compounds)),
                assay,
                validation,
                answers,
                spark,
                progress);
        EndpointCard card = maker.card(beside(maker.baselines(), models, validation, answers[0], splits));
        Endpoint trained = maker.endpoint(card, models.ofAll());
        endpoint.output().write(trained, compounds, validation.folds(), answers[0]);
        return trained;
    }

    private TrainedEnsembles models(
            AveragedMethods averaged, ParallelTraining fits, List<Compound> compounds, TrainingSubsets subsets) {
        List<Method> methods = averaged.methods();
        if (!plan.learning.tuned) {
            return TrainedEnsembles.learn(endpoint.task(), compounds, methods, subsets, fits);
        }
        Tuning.Chosen chosen =
                new Tuning(endpoint.task(), compounds, fits, endpoint.seed()).chosen(averaged.candidates(), subsets);
        chosen.inOrder().forEach(one -> progress.accept("chosen on inner folds: " + one.parameters()));
        return TrainedEnsembles.tuned(
                endpoint.task(), compounds, chosen, methods.subList(1, methods.size()), subsets, fits);
    }

    private CardMaker.Beside beside(
            Baselines baselines,
            TrainedEnsembles models,
            CrossValidation validation,
            Answer[] answers,
            OtherSplits splits) {
        Map<String, double[][]> compared = baselines.alone(models);
        if (plan.judging.comparesFeatures) {
            compared.putAll(baselines.featureSets());
        }
        Map<SplitKind, Answer[]> ofSplits = splits.answers(models);
        return new CardMaker.Beside(
                compared,
                baselines.scrambled(),
                splits.judged(ofSplits, progress),
                cliffs(validation, answers, splits, ofSplits));
    }

    /** By the splits between which it shows whether a partner among what was learnt from helps or misleads. */
    private List<EndpointCard.Cliffs> cliffs(
            CrossValidation validation, Answer[] answers, OtherSplits splits, Map<SplitKind, Answer[]> ofSplits) {
        if (endpoint.task() != Task.REGRESSION || !endpoint.about().ofPotency()) {
            return List.of();
        }
        CliffErrors errors = new CliffErrors(validation.compounds(), endpoint.seed());
        progress.accept("activity cliffs: " + errors.count() + " compounds");
        if (errors.count() == 0) {
            return List.of();
        }
        List<EndpointCard.Cliffs> cliffs = new ArrayList<>();
        cliffs.add(errors.judged("scaffold", validation.folds(), CrossValidation.values(answers)));
        if (ofSplits.containsKey(SplitKind.RANDOM)) {
            cliffs.add(errors.judged(
                    SplitKind.RANDOM.key(),
                    splits.folds().get(SplitKind.RANDOM),
                    CrossValidation.values(ofSplits.get(SplitKind.RANDOM))));
        }
        return cliffs;
    }

    private Map<String, String> parameters(List<Method> methods, OtherAssays others) {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (plan.learning.besideOthers) {
            parameters.put("network.learnt_beside", others.words());
        }
        if (plan.learning.tuned) {
            parameters.put(
                    methods.get(0).name() + ".settings",
                    "chosen for each training part on " + Tuning.INNER_FOLDS + " scaffold folds of its own");
        }
        for (Method method : methods) {
            parameters.put(method.name() + ".weight", String.valueOf(method.weight()));
            method.parameters().forEach((key, value) -> parameters.put(method.name() + "." + key, value));
        }
        return parameters;
    }
}
