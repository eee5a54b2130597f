package org.charcot.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.charcot.review.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Rewrites the report of a result that exists already. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = "Writes report.html, one self-contained page, into an existing result folder.")
final class ReportCommand implements Callable<Integer> {
    private static final int USER_ERROR = 2;

    @Parameters(paramLabel = "RESULT_FOLDER", description = "the folder that 'screen' wrote")
    private Path resultFolder;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        try {
            Path report = Report.write(resultFolder);
            spec.commandLine().getOut().println(report);
            return 0;
        } catch (IOException incomplete) {
            spec.commandLine().getErr().println(incomplete.getMessage());
            return USER_ERROR;
        }
    }
}
