package org.charcot.molecule;

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

    public Rejection reason() {
        return reason;
    }
}
