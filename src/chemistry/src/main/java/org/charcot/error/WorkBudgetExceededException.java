package org.charcot.error;

/** Some step takes more work than any molecule is worth; nothing is known of its result. */
public final class WorkBudgetExceededException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public WorkBudgetExceededException(String message) {
        super(message);
    }
}
