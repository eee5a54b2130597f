package org.charcot.learn.judge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.spark.sql.SparkSession;
import org.charcot.assay.Compound;
import org.charcot.assay.CuratedAssay;
import org.charcot.endpoint.Endpoint;
import org.charcot.endpoint.card.EndpointCard;
import org.charcot.endpoint.card.EndpointCard.About;
import org.charcot.endpoint.card.EndpointCard.Cliffs;
import org.charcot.endpoint.card.EndpointCard.Learner;
import org.charcot.endpoint.card.EndpointCard.Metric;
import org.charcot.endpoint.card.EndpointCard.OtherSplit;
import org.charcot.endpoint.card.EndpointCard.Split;
import org.charcot.endpoint.card.Task;
import org.charcot.endpoint.feature.FeatureSet;
import org.charcot.endpoint.model.Answer;
import org.charcot.endpoint.model.Ensemble;
import org.charcot.endpoint.neighbour.Neighbours;

/** What is to be said of a model whose answers to compounds that it had not seen are known. */
public final class CardMaker {
    /**
     * What the card says before anything is computed.
     *
     * @param caution what the reader must know first; empty for nothing
     */
    public record Subject(String name, Task task, About about, Learner learner, String caution) {}

    /**
     * What the model stands beside in its card, floors apart.
     *
     * @param compared predictions of other methods by name, by deal and compound
     * @param scrambled metrics of what is learnt from shuffled labels
     */
    public record Beside(
            Map<String, double[][]> compared,
            Map<String, Metric> scrambled,
            List<OtherSplit> otherSplits,
            List<Cliffs> cliffs) {}

    private final Subject subject;
    private final CuratedAssay assay;
    private final CrossValidation validation;
    private final Answer[][] answers;
    private final Calibrating calibrating;
    private final Evaluation evaluation;
    private final Baselines baselines;
    private final Map<String, Metric> metrics;

    /** @param answers by deal of the folds and compound */
    public CardMaker(
            Subject subject,
            CuratedAssay assay,
            CrossValidation validation,
            Answer[][] answers,
            SparkSession spark,
            Consumer<String> progress) {
        this.subject = subject;
        this.assay = assay;
        this.validation = validation;
        this.answers = answers;
        long seed = subject.learner.seed();
        calibrating = new Calibrating(subject.task, assay.compounds(), answers[0], validation.folds());
        evaluation = new Evaluation(subject.task, assay.compounds(), validation.folds(), seed);
        baselines = new Baselines(subject.task, seed, validation, spark, progress);
        metrics = evaluation.of(calibrating.predictions());
        progress.accept(subject.learner.algorithm() + ", scaffolds unseen: " + Baselines.headline(metrics));
    }

    public Baselines baselines() {
        return baselines;
    }

    /** The card, floors included. */
    public EndpointCard card(Beside beside) {
        Baselines.JudgedFloors floors = baselines.floors(evaluation);
        Map<String, double[][]> compared = new LinkedHashMap<>(beside.compared);
        compared.putAll(floors.predictions());
        return new EndpointCard(
                subject.name,
                subject.task,
                subject.about,
                assay.counts(),
                FeatureSet.NAME,
                subject.learner,
                split(),
                metrics,
                floors.metrics(),
                beside.scrambled,
                new Comparisons(evaluation, validation.deals()).of(CrossValidation.values(answers), compared),
                calibrating.judged(),
                TrainingDomain.of(
                        assay.compounds(),
                        Learner.ONNX.equals(subject.learner.algorithm()) ? "calibration" : "training",
                        subject.learner.seed()),
                subject.caution,
                TrainingVersions.all(),
                beside.otherSplits,
                beside.cliffs);
    }

    /** The endpoint, calibrated on all answers. */
    public Endpoint endpoint(EndpointCard card, Ensemble model) {
        return Endpoint.learnt(card, model, calibrating.all(), neighbours(assay.compounds()));
    }

    private Split split() {
        return new Split(
                "whole Murcko scaffolds and InChIKey skeletons to folds",
                validation.folds().count(),
                validation.deals().size(),
                validation.folds().groups(),
                subject.learner.seed());
    }

    private static Neighbours neighbours(List<Compound> compounds) {
        return new Neighbours(compounds.stream()
                .map(one -> new Neighbours.Known(
                        one.id(), one.smiles(), one.label(), one.features().ecfp4()))
                .toList());
    }
}
