package org.charcot.endpoint.card;

import java.util.Arrays;
import java.util.Locale;
import org.charcot.error.UserException;

/** What an endpoint answers. */
public enum Task {
    /** The probability that a compound belongs to the positive class. */
    CLASSIFICATION("probability"),
    /** A value on the scale of the assay. */
    REGRESSION("value");

    private final String answer;

    Task(String answer) {
        this.answer = answer;
    }

    public static Task ofKey(String key) {
        return Arrays.stream(values())
                .filter(task -> task.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new UserException(
                        "Cannot learn task: " + key + ", expected one of classification, regression"));
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The column in which the answers of an endpoint stand. */
    public String column(String endpoint) {
        return endpoint + "_" + answer;
    }
}
