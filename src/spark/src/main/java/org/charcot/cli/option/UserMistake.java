package org.charcot.cli.option;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.hadoop.util.ShutdownHookManager;
import org.apache.hadoop.util.VersionInfo;
import org.charcot.error.UserException;

/**
 * What the person who asked can put right, found among the causes of a failure. Spark and Hadoop have no type for it: what
 * they throw is told by its name and its message.
 */
public final class UserMistake {
    private static final String JAR = "expected its jar, such as --packages %s before the command";

    /** The first that fits counts; {@code $1} in the words is what the first group found. */
    private static final List<Sign> SIGNS = List.of(
            new Sign("Could not parse Master URL: '?(.*?)'?", "Cannot use --master $1: expected " + Sessions.MASTERS),
            new Sign(
                    "\\[INVALID_DRIVER_MEMORY].*",
                    "Cannot start Spark: too little memory, expected --driver-memory 512m or more"),
            new Sign(
                    "\\[INVALID_EXECUTOR_MEMORY].*",
                    "Cannot start Spark: too little memory, expected --executor-memory 512m or more"),
            new Sign(
                    "\\[INVALID_CONF_VALUE\\S*] The value '(.*?)' in the config \"(\\S+?)\" is invalid\\.\\s*"
                            + "(?:It should be )?(.*?)\\.?(?: SQLSTATE: \\w+)?",
                    "Cannot use --conf $2=$1: expected $3"),
            new Sign("(spark\\.\\S+) should be (.+?), but was (.*)", "Cannot use --conf $1=$3: expected $2"),
            new Sign(
                    ".*Failed to parse (?:byte|time) string: (.*)",
                    "Cannot use --conf with $1: expected a number and a unit, such as 512m or 60s"),
            new Sign(
                    "Class org\\.apache\\.hadoop\\.fs\\.s3a\\.\\S+ not found",
                    "Cannot open s3a://: " + jar("org.apache.hadoop:hadoop-aws:" + VersionInfo.getVersion())),
            new Sign(
                    "Class org\\.apache\\.hadoop\\.fs\\.azurebfs\\.\\S+ not found",
                    "Cannot open abfs://: " + jar("org.apache.hadoop:hadoop-azure:" + VersionInfo.getVersion())),
            new Sign("Class (?!org\\.charcot\\.)(\\S+) not found", "Cannot load $1: " + jar("GROUP:ARTIFACT:VERSION")),
            new Sign(
                    "No FileSystem for scheme \"?([^\"]+)\"?",
                    "Cannot open $1://: no such file system is known, expected a path, file://, hdfs://, s3a:// or "
                            + "another one with its jar in --packages"),
            new Sign(
                    "\\[PATH_NOT_FOUND] Path does not exist: (.*?)\\.(?: SQLSTATE: \\w+)?",
                    "Cannot read $1: it does not exist, expected a file"),
            new Sign(
                    "(\\S+) is not a Parquet file.*",
                    "Cannot read $1: it is no Parquet file, or is damaged, expected one that is whole"),
            new Sign(
                    "UnknownHostException: ([^\\s:;]+).*",
                    "Cannot reach $1: no machine has that name, expected one that is there in each path and --master"),
            new Sign(
                    "Call From \\S+ to (\\S+) failed on .*",
                    "Cannot reach $1: nothing answers there, expected a file system that runs"),
            new Sign(
                    ".*No space left on device.*",
                    "Cannot write: the disk is full, expected room in the folder of --out and in that of --conf"
                            + " spark.local.dir"),
            new Sign(
                    "(?:AccessDeniedException|AccessControlException): (.*)",
                    "Cannot read or write $1: permission denied, expected a place that you may use"),
            new Sign(
                    "(?:FileSystemException|FileNotFoundException|ParentNotDirectoryException|IOException): (.+?):? \\(?"
                            + "(Permission denied|Not a directory|Is a directory|File name too long|Read-only file system)"
                            + "\\)?",
                    "Cannot read or write $1: $2, expected a place that you may use"),
            new Sign(
                    "ParentNotDirectoryException: Parent path is not a directory: (.*)",
                    "Cannot write below $1: it is a file, expected a folder"),
            new Sign(
                    "Mkdirs failed to create (\\S+).*",
                    "Cannot write $1: the folder cannot be made, expected a place that you may use"),
            new Sign(
                    ".*is bigger than (spark\\.driver\\.maxResultSize).*",
                    "Cannot gather the answers of all tasks: expected a larger --conf $1=4g"),
            new Sign(
                    ".*ExecutorLostFailure.*(?:OutOfMemory|code 137|code 52).*",
                    "Cannot go on: an executor ran out of memory, expected more --executor-memory"));

    private UserMistake() {}

    /** What a failure looks like, and what is said of it. */
    private record Sign(Pattern pattern, String words) {
        Sign(String pattern, String words) {
            this(Pattern.compile("(?:\\w+: )?" + pattern + "\\z", Pattern.DOTALL), words);
        }

        String found(String failure) {
            Matcher matcher = pattern.matcher(failure);
            return matcher.matches() ? matcher.replaceFirst(words) : null;
        }
    }

    private static String jar(String coordinates) {
        return JAR.formatted(coordinates);
    }

    /** What to say of a failure in a line or two; empty for a fault of ours. */
    public static Optional<String> words(Throwable thrown) {
        if (ShutdownHookManager.get().isShutdownInProgress()) {
            // Spark is taken apart below the command, whatever it says of it
            return Optional.of("Ended from outside before it was complete; nothing was written.");
        }
        // what we said ourselves says more than what lies below or above it
        return causes(thrown)
                .filter(UserException.class::isInstance)
                .map(Throwable::getMessage)
                .findFirst()
                .or(() -> causes(thrown)
                        .map(UserMistake::ofToolkit)
                        .filter(Objects::nonNull)
                        .findFirst());
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause).limit(100);
    }

    private static String ofToolkit(Throwable cause) {
        String failure = cause.getClass().getSimpleName() + ": "
                + String.valueOf(cause.getMessage()).strip();
        return SIGNS.stream()
                .map(sign -> sign.found(failure))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
