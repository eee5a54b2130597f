package org.charcot.screen;

import java.util.List;
import org.charcot.error.InvalidMoleculeException;
import org.charcot.molecule.Molecule;
import org.charcot.molecule.Notation;
import org.charcot.molecule.Submission;

/**
 * What the screen found of one submission. Parts that it did not come to are null or empty.
 *
 * @param submitted the structure as submitted, if it was a SMILES or could not be read
 * @param stage where it ended: read, limits, alerts or score
 * @param reason the rule or reason code that ended it, null if it was scored
 * @param message the reason in words
 * @param steps what standardisation changed, as a mask of {@link org.charcot.molecule.standard.StandardisationStep}
 * @param tautomerKey equal for tautomers; null if it was not scored
 * @param smiles the canonical SMILES of the standardised parent
 * @param measurements the descriptors in the order of their enum, NaN for what a filtered molecule was spared
 * @param predictions the numbers of each endpoint of the profile, in its order
 * @param outsideScores those that the profile asks for, in its order, NaN where there is none
 * @param desirabilities 0 to 1, one a component of the profile, in its order
 * @param score 0 to 1
 * @param scoreLow the lower end of the score's interval
 * @param scoreHigh the upper end
 * @param mechanism the gene of the mechanism that counts most; empty if none was asked for
 * @param outside the endpoints whose domain it is outside of, separated by {@code "; "}
 * @param alerts the alerts that flag it, {@code set:name} separated by {@code "; "}
 * @param kept what goes along with it from other columns of its library; empty if it was not scored
 */
public record Screened(
        long position,
        String id,
        String file,
        long line,
        String submitted,
        Outcome outcome,
        String stage,
        String reason,
        String message,
        long keyHigh,
        long keyLow,
        int steps,
        String tautomerKey,
        String smiles,
        String scaffold,
        double[] measurements,
        double[] predictions,
        double[] outsideScores,
        double[] desirabilities,
        double score,
        double scoreLow,
        double scoreHigh,
        String mechanism,
        String outside,
        String alerts,
        List<String> kept) {

    /** The most of an unreadable text that is kept. */
    private static final int KEPT = 10_000;

    private static final double[] NONE = {};

    static Screened rejected(Submission submission, InvalidMoleculeException reason) {
        String text = submission.text();
        return new Screened(
                submission.position(),
                submission.id(),
                submission.file(),
                submission.line(),
                text.length() > KEPT ? text.substring(0, KEPT) : text,
                Outcome.REJECTED,
                "read",
                reason.reason().code(),
                reason.getMessage(),
                0,
                0,
                0,
                null,
                null,
                null,
                NONE,
                NONE,
                NONE,
                NONE,
                0,
                0,
                0,
                null,
                null,
                null,
                List.of());
    }

    static Screened filtered(Submission submission, Molecule molecule, double[] measurements, Ending ending) {
        return new Screened(
                submission.position(),
                submission.id(),
                submission.file(),
                submission.line(),
                submittedSmiles(submission),
                Outcome.FILTERED,
                ending.stage(),
                ending.reason(),
                ending.message(),
                molecule.key().high(),
                molecule.key().low(),
                molecule.standardisationSteps(),
                null,
                molecule.smiles(),
                null,
                measurements,
                NONE,
                NONE,
                NONE,
                0,
                0,
                0,
                null,
                null,
                null,
                List.of());
    }

    /** Where and why a molecule left the screen. */
    record Ending(String stage, String reason, String message) {}

    /** A molfile is not kept beside every row that came of it. */
    static String submittedSmiles(Submission submission) {
        return submission.notation() == Notation.SMILES ? submission.text() : null;
    }
}
