package org.charcot.predict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.charcot.endpoint.Endpoint;
import org.charcot.endpoint.EndpointShelf;
import org.charcot.endpoint.Prediction;
import org.charcot.endpoint.explanation.AtomExplainer;
import org.charcot.endpoint.feature.FeatureRow;
import org.charcot.endpoint.feature.Features;
import org.charcot.endpoint.feature.Featuriser;
import org.charcot.endpoint.model.Answer;
import org.charcot.endpoint.neighbour.Neighbour;
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

    /** Asks endpoints about a few submissions together. Not thread-safe: one for each thread. */
    public static final class Asking {
        private final Attempts attempts = new Attempts();
        private final Featuriser featuriser = new Featuriser();
        private final FeatureRow row = new FeatureRow();
        private final AtomExplainer explainer = new AtomExplainer();
        private final List<Endpoint> endpoints;
        private final EndpointShelf.Asking asking;
        private final PredictScope scope;

        public Asking(EndpointShelf shelf, PredictScope scope) {
            endpoints = shelf.endpoints();
            asking = shelf.asking();
            this.scope = scope;
        }

        private record Legible(Submission submission, Molecule molecule, Features features) {}

        /** Never throws for a submission, whatever it holds: each ends in one row, in their order. */
        public List<Predicted> of(List<Submission> submissions) {
            Predicted[] rows = new Predicted[submissions.size()];
            Map<Integer, Legible> legible = new LinkedHashMap<>();
            for (int i = 0; i < rows.length; i++) {
                int place = i;
                rows[i] = attempts.row(
                        submissions.get(i),
                        (submission, molecule) -> {
                            legible.put(place, new Legible(submission, molecule, featuriser.of(molecule)));
                            return null;
                        },
                        Predicted::rejected);
            }
            Iterator<Predicted> next = answered(List.copyOf(legible.values())).iterator();
            legible.keySet().forEach(place -> rows[place] = next.next());
            return List.of(rows);
        }

        private List<Predicted> answered(List<Legible> molecules) {
            try {
                return together(molecules);
            } catch (RuntimeException | StackOverflowError e) {
                // alone, so that only the one which fails is rejected
                return molecules.stream()
                        .map(one -> Attempts.guarded(
                                one.submission, () -> together(List.of(one)).get(0), Predicted::rejected))
                        .toList();
            }
        }

        private List<Predicted> together(List<Legible> molecules) {
            List<Features> features = molecules.stream().map(Legible::features).toList();
            Answer[][] answers = asking.answers(features);
            Prediction[][] predictions =
                    scope.neighbours() ? asking.predictions(features, answers) : new Prediction[molecules.size()][0];
            List<Predicted> rows = new ArrayList<>();
            for (int i = 0; i < answers.length; i++) {
                rows.add(row(molecules.get(i), answers[i], predictions[i]));
            }
            return rows;
        }

        private Predicted row(Legible one, Answer[] answers, Prediction[] predictions) {
            List<Double> numbers = new ArrayList<>();
            for (int i = 0; i < answers.length; i++) {
                Arrays.stream(endpoints.get(i).numbers(answers[i])).forEach(numbers::add);
            }
            List<String> words = new ArrayList<>();
            for (Prediction prediction : predictions) {
                Neighbour nearest = prediction.nearest();
                numbers.add(nearest.label());
                numbers.add(nearest.similarity());
                words.addAll(List.of(prediction.callWords(), nearest.id(), nearest.smiles()));
            }
            Submission submission = one.submission;
            return new Predicted(
                    submission.position(),
                    submission.id(),
                    submission.notation() == Notation.SMILES ? submission.text() : one.molecule.smiles(),
                    numbers.stream().mapToDouble(Double::doubleValue).toArray(),
                    words.toArray(String[]::new),
                    scope.atoms() ? explained(one, answers) : null,
                    null);
        }

        private ExplainedAtoms explained(Legible one, Answer[] answers) {
            row.set(one.features);
            return ExplainedAtoms.of(one.molecule, row, endpoints, answers, explainer);
        }
    }
}
