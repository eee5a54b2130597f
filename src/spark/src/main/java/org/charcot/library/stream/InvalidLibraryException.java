package org.charcot.library.stream;

import java.util.List;
import org.charcot.error.UserException;

/** A library that cannot be read, through no fault of ours; the message is for the person who named it. */
public final class InvalidLibraryException extends UserException {
    public InvalidLibraryException(String path, String problem) {
        super("Cannot read library: " + path + ", " + problem);
    }

    private InvalidLibraryException(String message) {
        super(message);
    }

    /** All that is wrong with a set of paths, one problem a line. */
    public static InvalidLibraryException of(List<InvalidLibraryException> problems) {
        return new InvalidLibraryException(
                String.join("\n", problems.stream().map(Throwable::getMessage).toList()));
    }
}
