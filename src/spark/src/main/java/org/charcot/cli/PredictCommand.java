package org.charcot.cli;

import java.io.PrintWriter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.charcot.cli.option.CsvOption;
import org.charcot.cli.option.LibraryArguments;
import org.charcot.cli.option.Sessions;
import org.charcot.endpoint.Endpoint;
import org.charcot.error.UserException;
import org.charcot.predict.PredictScope;
import org.charcot.spark.predict.PredictJob;
import org.charcot.spark.table.AnswerFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Asks endpoints about a library. */
@Command(
        name = "predict",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Predicts endpoints for every molecule of a library: no gates, no ranking, nothing left out.",
            "Submissions that cannot be read are listed in a second file, beside the first."
        })
final class PredictCommand implements Callable<Integer> {
    private static final String ALL = "all";

    @Option(
            names = "--endpoint",
            required = true,
            paramLabel = "NAME|FOLDER",
            description =
                    "one that 'describe endpoints' lists, a folder that 'train' or 'adopt' wrote, or 'all' of the list; may be given"
                            + " several times")
    private List<String> names;

    @Mixin
    private LibraryArguments library;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "what to write: .csv or .parquet")
    private String out;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "csv or parquet (default: by the name of the file)")
    private String format;

    @Option(
            names = "--without-neighbours",
            description = "the numbers alone, many times as fast: no nearest training compound, no call, no domain")
    private boolean withoutNeighbours;

    @Option(
            names = "--atoms",
            description =
                    "also what each atom adds to each answer before calibration: NAME_base, NAME_whole_molecule and"
                            + " NAME_atoms, for the atoms of the column canonical_smiles that are no hydrogen, in its order;"
                            + " empty for a model that does not tell")
    private boolean atoms;

    @Option(names = "--overwrite", description = "replace an earlier file")
    private boolean overwrite;

    @Mixin
    private CsvOption csv;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        List<Endpoint> endpoints = (names.equals(List.of(ALL)) ? Endpoint.bundledNames() : names)
                .stream().map(Endpoint::open).toList();
        Set<String> columns = new LinkedHashSet<>();
        for (Endpoint endpoint : endpoints) {
            if (!columns.add(endpoint.column())) {
                throw new UserException(
                        "Cannot predict twice: " + endpoint.column() + ", expected endpoints of different names");
            }
        }
        SparkSession spark = Sessions.open("predict");
        AnswerFile file = AnswerFile.at(
                out, format, csv.dialect(), overwrite, spark.sparkContext().hadoopConfiguration());
        AnswerFile.Counts counts = new PredictJob(spark, endpoints, new PredictScope(!withoutNeighbours, atoms))
                .run(
                        library.paths(),
                        library.options(),
                        file,
                        spec.commandLine().getErr()::println);
        PrintWriter console = spec.commandLine().getOut();
        console.printf("%,d predicted in %s%n", counts.answered(), out);
        if (counts.rejected() > 0) {
            console.printf("%,d could not be read, see %s%n", counts.rejected(), file.rejects());
        }
        if (atoms) {
            endpoints.stream()
                    .filter(endpoint -> !endpoint.tellsContributions())
                    .forEach(endpoint -> console.printf(
                            "%s: its model does not tell what atoms add, %s_atoms is empty%n",
                            endpoint.name(), endpoint.name()));
        }
        console.flush();
        return 0;
    }
}
