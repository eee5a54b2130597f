package org.charcot.reaction;

import org.charcot.error.UserException;

/** A table of building blocks, functional groups or reactions that does not hold what it should. */
final class InvalidCatalogueException extends UserException {
    InvalidCatalogueException(String file, long line, String what, String value, String expected) {
        super("Cannot read " + what + " at " + file + ":" + line + ": " + value + ", expected " + expected);
    }
}
