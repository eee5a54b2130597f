package org.charcot.learn.judge;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.spark.sql.SparkSession;
import org.charcot.assay.Compound;
import org.charcot.assay.CuratedAssay;
import org.charcot.endpoint.Endpoint;
import org.charcot.endpoint.card.EndpointCard;
import org.charcot.endpoint.card.EndpointCard.About;
import org.charcot.endpoint.card.EndpointCard.Learner;
import org.charcot.endpoint.card.EndpointCard.Metric;
import org.charcot.endpoint.card.EndpointCard.Split;
import org.charcot.endpoint.card.Task;
import org.charcot.endpoint.feature.FeatureSet;
import org.charcot.endpoint.model.Answer;
import org.charcot.endpoint.model.Ensemble;
import org.charcot.endpoint.neighbour.Neighbours;

/** What is to be said of a model whose answers to compounds that it had not seen are known. */
public final class CardMaker {
    /** What the card says before anything is computed. */
    public record Subject(String name, Task task, About about, long seed) {}

    private final Subject subject;
    private final CuratedAssay curation;
    private final CrossValidation validation;
    private final Answer[][] answers;
    private final Calibrating calibrating;
    private final Evaluation evaluation;
    private final Baselines rivals;
    private final Consumer<String> progress;

    /** @param answers by deal of the folds and compound */
    public CardMaker(
            Subject subject,
            CuratedAssay curation,
            CrossValidation validation,
            Answer[][] answers,
            SparkSession spark,
            Consumer<String> progress) {
        this.subject = subject;
        this.curation = curation;
        this.validation = validation;
        this.answers = answers;
        this.progress = progress;
        calibrating = new Calibrating(subject.task, curation.compounds(), answers[0], validation.folds());
        evaluation = new Evaluation(subject.task, curation.compounds(), validation.folds(), subject.seed);
        rivals = new Baselines(subject.task, subject.seed, validation, spark, progress);
    }

    public Baselines rivals() {
        return rivals;
    }

    /**
     * The card.
     *
     * @param others predictions of what the model is compared with beside the floors, by deal and compound; the floors' are
     *     added
     * @param scrambled what chance looks like; asked for last, as it may take long
     * @param caution what the reader must know first; empty for nothing
     */
    public EndpointCard card(
            Learner learner,
            Supplier<Map<String, double[][]>> others,
            Supplier<Map<String, Metric>> scrambled,
            String caution) {
        Map<String, Metric> metrics = evaluation.of(calibrating.predictions());
        progress.accept(learner.algorithm() + ", scaffolds unseen: " + Baselines.headline(metrics));
        Map<String, double[][]> compared = others.get();
        Map<String, Map<String, Metric>> floors = rivals.floors(evaluation, compared);
        return new EndpointCard(
                subject.name,
                subject.task,
                subject.about,
                curation.counts(),
                FeatureSet.NAME,
                learner,
                split(),
                metrics,
                floors,
                scrambled.get(),
                new Comparisons(evaluation, validation.deals()).of(CrossValidation.values(answers), compared),
                calibrating.judged(),
                TrainingDomain.of(
                        curation.compounds(),
                        Learner.ONNX.equals(learner.algorithm()) ? "calibration" : "training",
                        subject.seed),
                caution,
                TrainingVersions.all(),
                List.of(),
                List.of());
    }

    /** The endpoint, calibrated on all answers. */
    public Endpoint endpoint(EndpointCard card, Ensemble model) {
        return Endpoint.learnt(card, model, calibrating.all(), neighbours(curation.compounds()));
    }

    private Split split() {
        return new Split(
                "whole Murcko scaffolds and InChIKey skeletons to folds",
                validation.folds().count(),
                validation.deals().size(),
                validation.folds().groups(),
                subject.seed);
    }

    private static Neighbours neighbours(List<Compound> compounds) {
        return new Neighbours(compounds.stream()
                .map(one -> new Neighbours.Known(
                        one.id(), one.smiles(), one.label(), one.features().ecfp4()))
                .toList());
    }
}
