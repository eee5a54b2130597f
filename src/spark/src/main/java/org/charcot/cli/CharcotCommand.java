package org.charcot.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.charcot.spark.Versions;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The root of all commands. */
@Command(
        name = "spark-submit.sh",
        mixinStandardHelpOptions = true,
        versionProvider = CharcotCommand.Version.class,
        description = "Screens molecules for ALS (amyotrophic lateral sclerosis).",
        synopsisHeading = "Usage: ",
        customSynopsis = "./spark-submit.sh [spark-submit options] COMMAND [options]",
        footer = {
            "",
            "Exit codes:",
            "  0  done",
            "  1  wrong arguments",
            "  2  something that you can put right: a file, a profile, a folder",
            "  3  a fault of Charcot",
            "  4  the result stands, but lacks a part of the library, could not read most records, or lost a known",
            "     compound (with --strict)"
        },
        subcommands = {
            ScreenCommand.class,
            EnumerateCommand.class,
            DescribeCommand.class,
            ReportCommand.class,
            DataCommand.class,
            AuditCommand.class,
            TrainCommand.class,
            FeaturesCommand.class,
            AdoptCommand.class,
            PredictCommand.class,
            ValidateCommand.class,
            StudyCommand.class,
            FragmentsCommand.class,
            HelpCommand.class,
            AutoComplete.GenerateCompletion.class
        })
public final class CharcotCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "Cannot run: no command, expected one of "
                        + String.join(", ", spec.subcommands().keySet()));
    }

    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"Charcot " + Versions.charcot()};
        }
    }

    /**
     * A file that comes with Charcot, from whatever folder it is called: the one of the working directory, or else the one
     * below the folder that {@code spark-submit.sh} stands in.
     */
    static String file(String name) {
        String home = System.getenv("CHARCOT_HOME");
        return home == null || Files.exists(Path.of(name))
                ? name
                : Path.of(home).resolve(name).toString();
    }
}
