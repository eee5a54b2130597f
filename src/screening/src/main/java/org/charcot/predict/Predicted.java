package org.charcot.predict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.charcot.endpoint.EndpointPanel;
import org.charcot.endpoint.Prediction;
import org.charcot.endpoint.explanation.AtomExplainer;
import org.charcot.endpoint.feature.FeatureRow;
import org.charcot.endpoint.feature.Features;
import org.charcot.endpoint.feature.Featuriser;
import org.charcot.endpoint.model.Answer;
import org.charcot.error.InvalidMoleculeException;
import org.charcot.molecule.Molecule;
import org.charcot.molecule.MoleculeReader;
import org.charcot.molecule.Notation;
import org.charcot.molecule.Submission;
import org.charcot.screen.GuardedBatch;

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

    private static Predicted rejected(Submission submission, InvalidMoleculeException why) {
        return new Predicted(
                submission.position(), submission.id(), null, null, null, null, Refusal.of(submission, why));
    }

    /** Asks endpoints about a few submissions together. Not thread-safe: one for each thread. */
    public static final class Asking {
        private final MoleculeReader reader = new MoleculeReader();
        private final Featuriser featuriser = new Featuriser();
        private final FeatureRow row = new FeatureRow();
        private final AtomExplainer explainer = new AtomExplainer();
        private final EndpointPanel panel;
        private final EndpointPanel.Asker asker;
        private final PredictScope scope;
        private final GuardedBatch<Submission, Legible, Predicted> batch =
                new GuardedBatch<>(this::read, this::answered, Predicted::rejected);

        public Asking(EndpointPanel panel, PredictScope scope) {
            this.panel = panel;
            asker = panel.asker();
            this.scope = scope;
        }

        private record Legible(Submission submission, Molecule molecule, Features features) {}

        /** Never throws for a submission, whatever it holds: each ends in one row, in their order. */
        public List<Predicted> of(List<Submission> submissions) {
            return batch.rows(submissions);
        }

        private GuardedBatch.Read<Legible, Predicted> read(Submission submission) throws InvalidMoleculeException {
            Molecule molecule = reader.read(submission);
            return GuardedBatch.Read.toBeAsked(new Legible(submission, molecule, featuriser.of(molecule)));
        }

        private List<Predicted> answered(List<Legible> molecules) {
            List<Features> features = molecules.stream().map(Legible::features).toList();
            Answer[][] answers = asker.answers(features);
            Prediction[][] predictions =
                    scope.neighbours() ? asker.predictions(features, answers) : new Prediction[molecules.size()][0];
            List<Predicted> rows = new ArrayList<>();
            for (int i = 0; i < answers.length; i++) {
                rows.add(row(molecules.get(i), answers[i], predictions[i]));
            }
            return rows;
        }

        private Predicted row(Legible one, Answer[] answers, Prediction[] predictions) {
            DoubleStream ofNearest = Arrays.stream(predictions)
                    .map(Prediction::nearest)
                    .flatMapToDouble(nearest -> DoubleStream.of(nearest.label(), nearest.similarity()));
            Stream<String> words = Arrays.stream(predictions)
                    .flatMap(said -> Stream.of(
                            said.callWords(),
                            said.nearest().id(),
                            said.nearest().smiles()));
            Submission submission = one.submission;
            return new Predicted(
                    submission.position(),
                    submission.id(),
                    submission.notation() == Notation.SMILES ? submission.text() : one.molecule.smiles(),
                    DoubleStream.concat(Arrays.stream(panel.numbers(answers)), ofNearest)
                            .toArray(),
                    words.toArray(String[]::new),
                    scope.atoms() ? explained(one, answers) : null,
                    null);
        }

        private ExplainedAtoms explained(Legible one, Answer[] answers) {
            row.set(one.features);
            return ExplainedAtoms.of(one.molecule, row, panel.endpoints(), answers, explainer);
        }
    }
}
