package org.charcot.molecule.pattern;

/** Matching a molecule takes more work than any molecule is worth; nothing is known of its matches. */
public final class MatchBudgetExceededException extends RuntimeException {
    private static final long serialVersionUID = 1;

    MatchBudgetExceededException(String message) {
        super(message);
    }
}
