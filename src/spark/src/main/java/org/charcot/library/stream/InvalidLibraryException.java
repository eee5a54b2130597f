package org.charcot.library.stream;

import java.util.List;
import org.charcot.error.UserException;

/** A library that cannot be read, through no fault of ours; the message is for the person who named it. */
public final class InvalidLibraryException extends UserException {
    private final String problem;
    private boolean sound;

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

    /** Of a file that is whole and holds nothing, which is no fault beside others: Spark writes such parts. */
    public static InvalidLibraryException ofNothing(String path, String problem) {
        InvalidLibraryException nothing = new InvalidLibraryException(path, problem);
        nothing.sound = true;
        return nothing;
    }

    /** Whether the file is whole and holds nothing. */
    public boolean isOfNothing() {
        return sound;
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
