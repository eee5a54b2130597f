package org.charcot.result.column;

import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.Locale;

/** What the values of a column are, and what stands where there is none. */
public enum ColumnType {
    STRING(""),
    INT(0),
    LONG(0L),
    DOUBLE(Double.NaN),
    BOOLEAN(false);

    private final Serializable empty;

    ColumnType(Serializable empty) {
        this.empty = empty;
    }

    /** The name as tables and the manifest have it. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    Serializable empty() {
        return empty;
    }

    /** Whether a value is one of this type. */
    public boolean holds(Object value) {
        return empty.getClass().isInstance(value);
    }
}
