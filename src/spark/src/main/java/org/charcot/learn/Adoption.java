package org.charcot.learn;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.spark.sql.SparkSession;
import org.charcot.assay.AssayTable;
import org.charcot.assay.Compound;
import org.charcot.assay.CuratedAssay;
import org.charcot.endpoint.Endpoint;
import org.charcot.endpoint.card.EndpointCard;
import org.charcot.endpoint.card.EndpointCard.Learner;
import org.charcot.endpoint.card.Task;
import org.charcot.endpoint.feature.FeatureRow;
import org.charcot.endpoint.folder.Checksum;
import org.charcot.endpoint.model.Answer;
import org.charcot.endpoint.model.Ensemble;
import org.charcot.endpoint.model.OnnxModel;
import org.charcot.error.UserException;
import org.charcot.learn.judge.CardMaker;
import org.charcot.learn.judge.CrossValidation;

/**
 * From a model that was learnt elsewhere, and a table that it has not seen, to an endpoint: the table's compounds are what it
 * is judged and calibrated on, and what stands for its domain.
 */
public final class Adoption {
    private final Plan plan;
    private final OnnxModel model;
    private final String sha256;

    /**
     * What is to be adopted.
     *
     * @param onnx the model's file
     */
    public record Plan(EndpointPlan endpoint, Path onnx) {}

    /** @throws UserException if the file is no model of our features, so that nobody waits for that */
    public Adoption(Plan plan) {
        this.plan = plan;
        byte[] file = bytes(plan.onnx);
        sha256 = Checksum.hex(file);
        try {
            model = OnnxModel.of(file, plan.endpoint.task() == Task.CLASSIFICATION);
        } catch (IllegalArgumentException e) {
            throw new UserException("Cannot adopt " + plan.onnx + ": " + e.getMessage(), e);
        }
    }

    private static byte[] bytes(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new UserException("Cannot adopt " + file + ": there is no such file, expected a model in ONNX");
        }
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    /** Asks the model about the table and writes the endpoint's folder. */
    public Endpoint of(AssayTable table, SparkSession spark, Consumer<String> progress) {
        EndpointPlan endpoint = plan.endpoint;
        CuratedAssay assay = endpoint.curated(table, spark, progress);
        List<Compound> compounds = assay.compounds();
        CrossValidation validation = CrossValidation.of(compounds, endpoint.folds(), 1, endpoint.seed());
        // what a table of held-out compounds happens to hold is no bound of what the model may say
        Ensemble ensemble = endpoint.task() == Task.CLASSIFICATION
                ? new Ensemble(List.of(new Ensemble.Member(1, model)), 0, 1)
                : Ensemble.of(model);
        Answer[][] answers = {answers(compounds, ensemble)};
        CardMaker maker = new CardMaker(
                endpoint.subject(learner(), Caution.ofAdopted(endpoint.task(), compounds)),
                assay,
                validation,
                answers,
                spark,
                progress);
        EndpointCard card = maker.card(
                new CardMaker.Beside(Map.of(), maker.baselines().scrambled(answers[0]), List.of(), List.of()));
        Endpoint adopted = maker.endpoint(card, ensemble);
        endpoint.output().write(adopted, compounds, validation.folds(), answers[0]);
        return adopted;
    }

    private Answer[] answers(List<Compound> compounds, Ensemble ensemble) {
        FeatureRow row = new FeatureRow();
        Answer[] answers = new Answer[compounds.size()];
        for (int one = 0; one < answers.length; one++) {
            Compound compound = compounds.get(one);
            row.set(compound.features());
            try {
                answers[one] = ensemble.answer(row);
            } catch (UserException | IllegalArgumentException e) {
                throw new UserException(
                        "Cannot adopt " + plan.onnx + ": asked about " + compound.id() + " (" + compound.smiles()
                                + "): " + e.getMessage(),
                        e);
            }
        }
        return answers;
    }

    private Learner learner() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("sha256", sha256);
        parameters.put("input", model.input());
        parameters.put("output", model.output());
        return new Learner(Learner.ONNX, parameters, plan.endpoint.seed());
    }
}
