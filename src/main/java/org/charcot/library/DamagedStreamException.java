package org.charcot.library;

import java.io.IOException;

/** Compressed bytes that do not decompress: a property of the file, which no retry mends. */
final class DamagedStreamException extends IOException {
    DamagedStreamException(Exception cause) {
        super(cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage(), cause);
    }
}
