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
import org.charcot.molecule.InvalidMoleculeException;
import org.charcot.molecule.Molecule;
import org.charcot.molecule.MoleculeReader;
import org.charcot.molecule.Notation;
import org.charcot.molecule.Rejection;
import org.charcot.molecule.Submission;
import org.charcot.molecule.WorkBudgetExceededException;

/**
 * What the endpoints say of one submission, or why they cannot.
 *
 * @param smiles as submitted; the canonical SMILES where the submission is none
 * @param numbers those of each endpoint, then, if asked for, label and similarity of each nearest training compound; null
 *     for a rejected submission
 * @param words if asked for, call, identifier and SMILES of the nearest training compound, for each endpoint
 * @param atoms if asked for, what each atom adds to each answer
 * @param reason null where there are values
 * @param text the structure as submitted; only of a rejected submission
 */
public record Predicted(
        long position,
        String id,
        String smiles,
        double[] numbers,
        String[] words,
        ExplainedAtoms atoms,
        String file,
        long line,
        String reason,
        String message,
        String text) {

    private static Predicted rejected(Submission submission, Rejection reason, String message) {
        return new Predicted(
                submission.position(),
                submission.id(),
                null,
                null,
                null,
                null,
                submission.file(),
                submission.line(),
                reason.code(),
                message,
                submission.text());
    }

    /** Asks endpoints about submission after submission. Not thread-safe: one for each thread. */
    static final class Asking {
        private final MoleculeReader reader = new MoleculeReader();
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
            try {
                return answered(submission, reader.read(submission));
            } catch (InvalidMoleculeException e) {
                return rejected(submission, e.reason(), e.getMessage());
            } catch (WorkBudgetExceededException e) {
                return rejected(submission, Rejection.WORK_BUDGET_EXCEEDED, e.getMessage());
            } catch (RuntimeException | StackOverflowError e) {
                // an unforeseen failure of a toolkit becomes a row instead of ending the run
                String what = e.getClass().getSimpleName() + (e.getMessage() == null ? "" : ": " + e.getMessage());
                return rejected(submission, Rejection.INTERNAL_ERROR, what);
            }
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
                    submission.file(),
                    submission.line(),
                    null,
                    null,
                    null);
        }
    }
}
