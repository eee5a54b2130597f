package org.charcot.cli.option;

import org.charcot.library.layout.BadFiles;
import picocli.CommandLine.Option;

/** What becomes of a run whose library has files that cannot be read whole. */
public final class BadFileOption {
    @Option(
            names = "--on-bad-file",
            paramLabel = "fail|skip",
            description =
                    "a file that is damaged or cannot be read: fail at once, or skip what cannot be trusted of it,"
                            + " name it, and end with exit code 4 (default: fail)")
    private BadFiles policy = BadFiles.FAIL;

    public BadFiles policy() {
        return policy;
    }
}
