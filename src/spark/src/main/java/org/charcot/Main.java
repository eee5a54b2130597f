package org.charcot;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import org.apache.spark.sql.SparkSession;
import org.charcot.cli.CharcotCommand;
import org.charcot.cli.option.UserMistake;
import org.charcot.error.UserException;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** Runs a command and turns how it ended into an exit code. The only place that leaves the virtual machine. */
public final class Main {
    /** Wrong arguments. */
    public static final int USAGE = 1;
    /** Something that the user can put right: a file, a profile, a folder. */
    public static final int USER_ERROR = 2;
    /** A fault of ours. */
    public static final int BUG = 3;

    private Main() {}

    public static void main(String[] arguments) {
        // numbers are written and read the same everywhere
        Locale.setDefault(Locale.ROOT);
        int code = run(arguments);
        if (SparkSession.getDefaultSession().isDefined()) {
            SparkSession.getDefaultSession().get().stop();
        }
        System.exit(code);
    }

    /** Runs a command without leaving the virtual machine. */
    public static int run(String... arguments) {
        return new CommandLine(new CharcotCommand())
                .setExecutionStrategy(Main::protectedRun)
                .setParameterExceptionHandler(Main::wrongArguments)
                .setExecutionExceptionHandler(Main::failed)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(arguments);
    }

    private static int protectedRun(ParseResult parsed) {
        ParseResult command = parsed;
        while (command.hasSubcommand()) {
            command = command.subcommand();
        }
        try {
            InputProtection.check(command);
        } catch (UserException e) {
            throw new CommandLine.ExecutionException(command.commandSpec().commandLine(), e.getMessage(), e);
        }
        return new CommandLine.RunLast().execute(parsed);
    }

    private static int wrongArguments(CommandLine.ParameterException e, String[] arguments) {
        PrintWriter err = e.getCommandLine().getErr();
        err.println(e.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(e, err);
        err.println("Try '" + e.getCommandLine().getCommandSpec().qualifiedName() + " --help'.");
        return USAGE;
    }

    private static int failed(Exception e, CommandLine command, ParseResult parsed) {
        Optional<String> mistake = UserMistake.words(e);
        if (mistake.isPresent()) {
            command.getErr().println(mistake.get());
            return USER_ERROR;
        }
        command.getErr().println("This is a fault of Charcot; please report it with what follows.");
        e.printStackTrace(command.getErr());
        return BUG;
    }
}
