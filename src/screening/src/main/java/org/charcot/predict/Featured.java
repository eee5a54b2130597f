package org.charcot.predict;

import org.charcot.endpoint.feature.Features;
import org.charcot.endpoint.feature.Featuriser;
import org.charcot.error.Attempt;
import org.charcot.error.InvalidMoleculeException;
import org.charcot.molecule.Molecule;
import org.charcot.molecule.MoleculeReader;
import org.charcot.molecule.Submission;

/**
 * What a model would see of one submission, or why it cannot.
 *
 * @param smiles canonical, after standardisation
 * @param indices the features that are not zero, ascending; null for a rejected submission
 * @param values of each
 * @param refusal null where there are features
 */
public record Featured(long position, String id, String smiles, int[] indices, double[] values, Refusal refusal) {

    private static Featured rejected(Submission submission, InvalidMoleculeException why) {
        return new Featured(submission.position(), submission.id(), null, null, null, Refusal.of(submission, why));
    }

    /** Makes features of submission after submission. Not thread-safe: one for each thread. */
    public static final class Making {
        private final MoleculeReader reader = new MoleculeReader();
        private final Featuriser featuriser = new Featuriser();

        /** Never throws for a submission, whatever it holds: each ends in one row. */
        public Featured of(Submission submission) {
            return Attempt.guarded(
                    () -> made(submission, reader.read(submission)), failure -> rejected(submission, failure));
        }

        private Featured made(Submission submission, Molecule molecule) {
            Features features = featuriser.of(molecule);
            double[] values = new double[features.values().length];
            for (int i = 0; i < values.length; i++) {
                values[i] = features.values()[i];
            }
            return new Featured(
                    submission.position(), submission.id(), molecule.smiles(), features.indices(), values, null);
        }
    }
}
