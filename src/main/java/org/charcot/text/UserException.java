package org.charcot.text;

/** A mistake in what the user handed in: the message says all, and no stack trace is shown. */
public class UserException extends RuntimeException {
    public UserException(String message) {
        super(message);
    }

    public UserException(String message, Throwable cause) {
        super(message, cause);
    }
}
