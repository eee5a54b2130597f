package org.charcot.error;

/** Says that a submission is not a molecule that can be screened, and why. */
public final class InvalidMoleculeException extends Exception {
    private final Rejection reason;

    public InvalidMoleculeException(Rejection reason, String message) {
        super(message);
        this.reason = reason;
    }

    public InvalidMoleculeException(Rejection reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    /** What any failure of an attempt at a submission comes to: an unforeseen one of a toolkit as well. */
    public static InvalidMoleculeException of(Throwable failure) {
        if (failure instanceof InvalidMoleculeException invalid) {
            return invalid;
        }
        if (failure instanceof WorkBudgetExceededException) {
            return new InvalidMoleculeException(Rejection.WORK_BUDGET_EXCEEDED, failure.getMessage(), failure);
        }
        String what =
                failure.getClass().getSimpleName() + (failure.getMessage() == null ? "" : ": " + failure.getMessage());
        return new InvalidMoleculeException(Rejection.INTERNAL_ERROR, what, failure);
    }

    public Rejection reason() {
        return reason;
    }
}
