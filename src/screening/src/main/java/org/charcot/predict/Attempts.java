package org.charcot.predict;

import java.util.function.BiFunction;
import org.charcot.error.InvalidMoleculeException;
import org.charcot.molecule.Molecule;
import org.charcot.molecule.MoleculeReader;
import org.charcot.molecule.Submission;

/** Reads submission after submission and makes a row of each, whatever it holds. Not thread-safe: one for each thread. */
final class Attempts {
    private final MoleculeReader reader = new MoleculeReader();

    /**
     * One row. Never throws for a submission.
     *
     * @param answered makes the row of a molecule
     * @param refused makes the row of a submission that cannot be read, or about whose molecule nothing could be said
     */
    <R> R row(
            Submission submission,
            BiFunction<Submission, Molecule, R> answered,
            BiFunction<Submission, Refusal, R> refused) {
        return guarded(submission, () -> answered.apply(submission, reader.read(submission)), refused);
    }

    /** What makes a row, or fails to. */
    interface Attempt<R> {
        R row() throws InvalidMoleculeException;
    }

    /** One row of a submission, whatever becomes of an attempt at it. */
    static <R> R guarded(Submission submission, Attempt<R> attempt, BiFunction<Submission, Refusal, R> refused) {
        try {
            return attempt.row();
        } catch (InvalidMoleculeException | RuntimeException | StackOverflowError e) {
            // an unforeseen failure of a toolkit becomes a row instead of ending the run
            return refused.apply(submission, Refusal.of(submission, InvalidMoleculeException.of(e)));
        }
    }
}
