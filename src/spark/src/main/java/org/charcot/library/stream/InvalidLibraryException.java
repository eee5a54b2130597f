package org.charcot.library.stream;

import java.util.List;
import org.charcot.error.UserException;

/** A library that cannot be read, through no fault of ours; the message is for the person who named it. */
public final class InvalidLibraryException extends UserException {
    private final String problem;

    public InvalidLibraryException(String path, String problem) {
        super("Cannot read library: " + path + ", " + problem);
        this.problem = problem;
    }

    public InvalidLibraryException(String path, String problem, Throwable cause) {
        super("Cannot read library: " + path + ", " + problem, cause);
        this.problem = problem;
    }

    private InvalidLibraryException(String message) {
        super(message);
        problem = message;
    }

    /** What is wrong, without the path. */
    public String problem() {
        return problem;
    }

    /** All that is wrong with a set of paths, one problem a line. */
    public static InvalidLibraryException of(List<InvalidLibraryException> problems) {
        return new InvalidLibraryException(
                String.join("\n", problems.stream().map(Throwable::getMessage).toList()));
    }
}
