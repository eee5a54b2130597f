package org.charcot.synthesis;

/** A table of building blocks, functional groups or reactions that does not hold what it should. */
public final class InvalidCatalogueException extends RuntimeException {
    InvalidCatalogueException(String file, int line, String what, String value, String expected) {
        super("Cannot read " + what + " at " + file + ":" + line + ": " + value + ", expected " + expected);
    }
}
