package org.charcot.spark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.charcot.endpoint.Endpoint;
import org.charcot.endpoint.Prediction;
import org.charcot.endpoint.explanation.AtomExplainer;
import org.charcot.endpoint.feature.FeatureRow;
import org.charcot.endpoint.feature.Features;
import org.charcot.endpoint.feature.Featuriser;
import org.charcot.endpoint.model.Panel;
import org.charcot.molecule.Molecule;
import org.charcot.molecule.Notation;
import org.charcot.molecule.Submission;

/**
 * What the endpoints say of one submission, or why they cannot.
 *
 * @param smiles as submitted; the canonical SMILES where the submission is none
 * @param numbers those of each endpoint, then, if asked for, label and similarity of each nearest training compound; null
 *     for a rejected submission
 * @param words if asked for, call, identifier and SMILES of the nearest training compound, for each endpoint
 * @param atoms if asked for, what each atom adds to each answer
 * @param refusal null where there are values
 */
public record Predicted(
        long position,
        String id,
        String smiles,
        double[] numbers,
        String[] words,
        ExplainedAtoms atoms,
        Refusal refusal) {

    private static Predicted rejected(Submission submission, Refusal refusal) {
        return new Predicted(submission.position(), submission.id(), null, null, null, null, refusal);
    }

    /** Asks endpoints about submission after submission. Not thread-safe: one for each thread. */
    static final class Asking {
        private final Attempts attempts = new Attempts();
        private final Featuriser featuriser = new Featuriser();
        private final FeatureRow row = new FeatureRow();
        private final AtomExplainer explainer = new AtomExplainer();
        private final List<Endpoint> endpoints;
        private final Panel.Round round;
        private final PredictScope scope;

        Asking(EndpointShelf shelf, PredictScope scope) {
            endpoints = shelf.endpoints();
            round = shelf.panel().round();
            this.scope = scope;
        }

        /** Never throws for a submission, whatever it holds: each ends in one row. */
        Predicted of(Submission submission) {
            return attempts.row(submission, this::answered, Predicted::rejected);
        }

        private Predicted answered(Submission submission, Molecule molecule) {
            Features features = featuriser.of(molecule);
            row.set(features);
            round.ask(row);
            List<Double> numbers = new ArrayList<>();
            List<Double> measured = new ArrayList<>();
            List<String> words = new ArrayList<>();
            for (int i = 0; i < endpoints.size(); i++) {
                Endpoint endpoint = endpoints.get(i);
                if (scope.neighbours()) {
                    Prediction prediction = endpoint.predict(round.answer(i), features.ecfp4());
                    Arrays.stream(prediction.numbers()).forEach(numbers::add);
                    measured.add(prediction.nearest().label());
                    measured.add(prediction.nearest().similarity());
                    words.add(prediction.callWords());
                    words.add(prediction.nearest().id());
                    words.add(prediction.nearest().smiles());
                } else {
                    Arrays.stream(endpoint.numbers(round.answer(i))).forEach(numbers::add);
                }
            }
            numbers.addAll(measured);
            return new Predicted(
                    submission.position(),
                    submission.id(),
                    submission.notation() == Notation.SMILES ? submission.text() : molecule.smiles(),
                    numbers.stream().mapToDouble(Double::doubleValue).toArray(),
                    words.toArray(String[]::new),
                    scope.atoms() ? ExplainedAtoms.of(molecule, row, endpoints, explainer) : null,
                    null);
        }
    }
}
