package org.charcot.profile;

import java.util.List;
import org.charcot.error.UserException;

/** Says everything that is wrong with a profile at once. */
final class InvalidProfileException extends UserException {
    public InvalidProfileException(String profile, List<String> problems) {
        super("Cannot use profile " + profile + ":\n  " + String.join("\n  ", problems));
    }
}
