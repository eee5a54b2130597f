package org.charcot.library.stream;

import java.io.IOException;

/** Compressed bytes that do not decompress: a property of the file, which no retry mends. */
public final class DamagedStreamException extends IOException {
    public DamagedStreamException(Exception cause) {
        super(cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage(), cause);
    }

    public DamagedStreamException(String damage) {
        super(damage);
    }
}
