package org.charcot.predict;

import org.charcot.error.InvalidMoleculeException;
import org.charcot.molecule.Submission;

/**
 * Why a submission has no answer.
 *
 * @param text the structure as submitted
 */
public record Refusal(String file, long line, String reason, String message, String text) {
    /** Where rows of answers hold it: null in those that are answered. */
    public static final String COLUMN = "refusal";

    static Refusal of(Submission submission, InvalidMoleculeException why) {
        return new Refusal(
                submission.file(), submission.line(), why.reason().code(), why.getMessage(), submission.text());
    }
}
