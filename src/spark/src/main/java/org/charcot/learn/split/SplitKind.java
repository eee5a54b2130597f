package org.charcot.learn.split;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.charcot.error.UserException;

/** How compounds that are judged may be kept apart from those that are learnt from, beside whole scaffolds. */
public enum SplitKind {
    /** Finds gaps in known series filled: analogues of what is judged are learnt from. */
    RANDOM,
    /** What is judged is like nothing that its models learnt from, or nearly so. */
    CLUSTER,
    /** What is judged came later, as what a model is asked about does. */
    TIME;

    /** The name in options and cards. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static SplitKind ofKey(String key) {
        return Arrays.stream(values())
                .filter(one -> one.key().equals(key.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new UserException("Cannot split by: " + key.strip()
                        + ", expected 'all', 'none', or some of "
                        + Arrays.stream(values()).map(SplitKind::key).collect(Collectors.joining(", "))));
    }
}
