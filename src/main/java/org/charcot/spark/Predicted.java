package org.charcot.spark;

import java.util.List;
import org.charcot.descriptor.Measurements;
import org.charcot.endpoint.Endpoint;
import org.charcot.endpoint.FeatureSet;
import org.charcot.endpoint.Features;
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
 * @param values one for each endpoint; null for a rejected submission
 * @param reason null where there are values
 * @param text the structure as submitted; only of a rejected submission
 */
public record Predicted(
        long position,
        String id,
        String smiles,
        double[] values,
        String file,
        long line,
        String reason,
        String message,
        String text) {

    /** Never throws for a submission, whatever it holds: each ends in one row. */
    static Predicted of(Submission submission, MoleculeReader reader, List<Endpoint> endpoints) {
        try {
            Molecule molecule = reader.read(submission);
            Features features = FeatureSet.of(molecule, Measurements.of(molecule));
            double[] values = endpoints.stream()
                    .mapToDouble(endpoint -> endpoint.value(features))
                    .toArray();
            String smiles = submission.notation() == Notation.SMILES ? submission.text() : molecule.smiles();
            return new Predicted(
                    submission.position(),
                    submission.id(),
                    smiles,
                    values,
                    submission.file(),
                    submission.line(),
                    null,
                    null,
                    null);
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

    private static Predicted rejected(Submission submission, Rejection reason, String message) {
        return new Predicted(
                submission.position(),
                submission.id(),
                null,
                null,
                submission.file(),
                submission.line(),
                reason.code(),
                message,
                submission.text());
    }
}
