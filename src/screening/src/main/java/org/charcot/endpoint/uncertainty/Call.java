package org.charcot.endpoint.uncertainty;

import java.util.Locale;

/** What an endpoint says of a compound in one word. */
public enum Call {
    YES,
    NO,
    /** Both classes, or neither, are compatible with what is known. */
    CANNOT_TELL,
    /** Too unlike the training compounds for any answer. */
    OUTSIDE;

    /** As it stands in results. */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
