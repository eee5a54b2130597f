package org.charcot.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.charcot.cli.option.BadFileOption;
import org.charcot.cli.option.CsvOption;
import org.charcot.cli.option.OpenedProfile;
import org.charcot.cli.option.Sessions;
import org.charcot.endpoint.Endpoint;
import org.charcot.library.layout.LibraryOptions;
import org.charcot.result.Counts;
import org.charcot.result.Tally;
import org.charcot.review.Report;
import org.charcot.spark.progress.ProgressOutput;
import org.charcot.spark.screening.ScreenJob;
import org.charcot.spark.screening.ScreenRequest;
import org.charcot.text.CsvRecords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The main job: a library in, ranked candidates out. */
@Command(
        name = "screen",
        mixinStandardHelpOptions = true,
        description = "Screens a library and ranks its molecules. Without options: the demo library, the profile"
                + " als-cns, the folder results/demo.")
final class ScreenCommand implements Callable<Integer> {
    private static final int NOT_TO_BE_TRUSTED = 4;
    /** What can be clustered on one machine; every scored molecule is in the result whatever its rank. */
    private static final int MOST_RANKED = 1_000_000;

    private static final String DEMO_LIBRARY = "data/library";
    private static final String DEMO_RESULT = "results/demo";
    private static final String LOCAL = "file:";

    @Option(
            names = "--library",
            paramLabel = "PATH",
            description = "file, glob, directory or URI of .smi, .csv, .tsv, .sdf or .parquet, plain or compressed;"
                    + " may be given several times")
    private List<String> libraries = new ArrayList<>();

    @Option(names = "--profile", paramLabel = "NAME|FILE", defaultValue = "als-cns", description = "default: als-cns")
    private String profile;

    @Option(names = "--out", paramLabel = "DIR", description = "result folder (default: " + DEMO_RESULT + ")")
    private String out;

    @Option(
            names = "--top",
            paramLabel = "N",
            defaultValue = "10000",
            description = "how many are ranked (default: 10000)")
    private int top;

    @Option(names = "--smiles-column", paramLabel = "NAME", description = "column with the structure (default: found)")
    private String smilesColumn;

    @Option(names = "--id-column", paramLabel = "NAME", description = "column with the identifier (default: found)")
    private String idColumn;

    @Option(
            names = "--keep",
            paramLabel = "COLUMNS",
            description = "columns or SD data items that go along into the result, separated by commas (default: those"
                    + " called price, supplier, delivery or stock, in English or French, and the route of enumerate);"
                    + " '' for none")
    private String keep;

    @Option(
            names = "--scores",
            paramLabel = "FILE",
            description =
                    "CSV or Parquet of scores from elsewhere, such as docking, that the profile's outside_scores ask"
                            + " for")
    private String scores;

    @Option(
            names = "--scores-id",
            paramLabel = "COLUMN",
            defaultValue = "id",
            description = "its column with the identifiers of the library (default: id)")
    private String scoresId;

    @Option(names = "--overwrite", description = "replace an earlier result")
    private boolean overwrite;

    @Option(
            names = "--strict",
            description = "exit code 4 if a control of the profile is removed,"
                    + " cannot be read, or fares worse in the library itself")
    private boolean strict;

    @Option(
            names = "--max-reject-rate",
            paramLabel = "SHARE",
            defaultValue = "0.5",
            description = "exit code 4 if a larger share of the records cannot be read (default: 0.5)")
    private double maximumRejectRate;

    @Mixin
    private BadFileOption badFiles;

    @Mixin
    private CsvOption csv;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        boolean demo = libraries.isEmpty();
        checkArguments(demo);
        OpenedProfile opened = OpenedProfile.open(profile);
        List<Endpoint> endpoints = opened.endpoints();
        ScreenRequest request = new ScreenRequest(
                demo ? List.of(CharcotCommand.file(DEMO_LIBRARY)) : libraries,
                new LibraryOptions(smilesColumn, idColumn, badFiles.policy(), keep == null ? null : kept(keep)),
                opened.profile(),
                out == null ? DEMO_RESULT : out,
                top,
                // the demo is there to be run again
                overwrite || (demo && out == null),
                scores == null ? null : new ScreenRequest.ScoresFile(scores, scoresId),
                csv.dialect());
        ProgressOutput output = ProgressOutput.of(spec.commandLine().getErr());
        ScreenJob job = new ScreenJob(Sessions.open("screen"), request, endpoints, output);
        ScreenJob.Outcomes outcomes = job.run();
        String page = writeReport(outcomes.folder());
        print(outcomes, page);
        boolean marked = strict && !outcomes.marks().isEmpty();
        boolean other = !outcomes.whole() || !outcomes.changes().isEmpty();
        return marked || other || tooManyRejects(outcomes.tally()) ? NOT_TO_BE_TRUSTED : 0;
    }

    private void checkArguments(boolean demo) {
        if (!demo && out == null) {
            throw wrong("Cannot screen: no --out, expected a folder for the result");
        }
        if (top < 1 || top > MOST_RANKED) {
            throw wrong("Cannot rank: --top " + top + ", expected 1 to " + MOST_RANKED);
        }
        if (!(maximumRejectRate >= 0 && maximumRejectRate <= 1)) {
            throw wrong("Cannot use --max-reject-rate " + maximumRejectRate
                    + ", expected a share from 0 to 1, such as 0.05");
        }
    }

    /** One line of CSV, as a name may hold a comma itself. */
    private List<String> kept(String names) {
        try {
            CsvRecords records = new CsvRecords(new StringReader(names), "--keep");
            return records.hasNext()
                    ? records.next().stream().filter(name -> !name.isBlank()).toList()
                    : List.of();
        } catch (IllegalArgumentException e) {
            throw wrong("Cannot keep: " + names + ", " + e.getMessage());
        }
    }

    private ParameterException wrong(String words) {
        return new ParameterException(spec.commandLine(), words);
    }

    private boolean tooManyRejects(Tally tally) {
        Counts counts = tally.counts();
        boolean tooMany = counts.rejected() > maximumRejectRate * counts.read();
        if (tooMany) {
            spec.commandLine()
                    .getErr()
                    .printf(
                            "%,d of %,d records could not be read, more than --max-reject-rate %s allows: is the"
                                    + " right column taken? See rejected/ in the result.%n",
                            counts.rejected(), counts.read(), maximumRejectRate);
        }
        return tooMany;
    }

    /**
     * The page is written where the folder is a local one; on a cluster's storage it is left to {@code report}.
     *
     * @return what to open
     */
    private String writeReport(String folder) throws IOException {
        if (folder.startsWith(LOCAL)) {
            return Report.write(Path.of(folder.substring(LOCAL.length()))).toString();
        }
        spec.commandLine().getErr().println("No report.html in " + folder + ": copy the folder and run report");
        return folder + "/ranked.csv";
    }

    private void print(ScreenJob.Outcomes outcomes, String page) {
        PrintWriter screen = spec.commandLine().getOut();
        Tally tally = outcomes.tally();
        Counts counts = tally.counts();
        screen.printf(
                "read %,d = scored %,d + filtered %,d + duplicates %,d + rejected %,d%n",
                counts.read(), counts.scored(), counts.filtered(), counts.duplicates(), counts.rejected());
        tally.filteredBy().forEach((rule, count) -> screen.printf("  filtered by %s: %,d%n", rule, count));
        tally.rejectedBy().forEach((reason, count) -> screen.printf("  rejected, %s: %,d%n", reason, count));
        outcomes.controls().forEach(control -> screen.printf("  control %s%n", control));
        outcomes.changes().forEach(change -> screen.printf("  WARNING: %s%n", change));
        if (!outcomes.whole()) {
            screen.println("  WARNING: not all of the library was read, see inputs in manifest.json");
        }
        outcomes.marks().forEach(control -> screen.printf("  WARNING: control %s%n", control));
        screen.println("Result: " + outcomes.folder());
        screen.println(outcomes.best().isEmpty() ? "No molecule was ranked." : "The best, and why:");
        outcomes.best().forEach(one -> screen.println("  " + one));
        screen.println("Open " + page + (outcomes.best().isEmpty() ? " to see why" : " for all that is known of them"));
        screen.flush();
    }
}
