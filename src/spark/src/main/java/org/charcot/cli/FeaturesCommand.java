package org.charcot.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.charcot.cli.option.CsvOption;
import org.charcot.cli.option.LibraryArguments;
import org.charcot.cli.option.Sessions;
import org.charcot.endpoint.feature.FeatureSet;
import org.charcot.spark.predict.FeaturesJob;
import org.charcot.spark.table.AnswerFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes what models see of a library. */
@Command(
        name = "features",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Writes what models see of every molecule of a library, to learn one of your own: feature_indices, ascending,"
                    + " and feature_values; what is not named is zero. 'describe features' tells each feature's name.",
            "Submissions that cannot be read are listed in a second file, beside the first."
        })
final class FeaturesCommand implements Callable<Integer> {
    @Mixin
    private LibraryArguments library;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "what to write: .parquet")
    private String out;

    @Option(names = "--overwrite", description = "replace an earlier file")
    private boolean overwrite;

    @Mixin
    private CsvOption csv;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        SparkSession spark = Sessions.open("features");
        AnswerFile file = AnswerFile.ofParquet(
                "features", out, csv.dialect(), overwrite, spark.sparkContext().hadoopConfiguration());
        AnswerFile.Counts counts = new FeaturesJob(spark).run(library.paths(), library.options(), file);
        PrintWriter console = spec.commandLine().getOut();
        console.printf(
                "read %,d = written %,d + rejected %,d%n",
                counts.answered() + counts.rejected(), counts.answered(), counts.rejected());
        console.printf("%,d features of the set %s in %s%n", FeatureSet.SIZE, FeatureSet.NAME, out);
        if (counts.rejected() > 0) {
            console.printf("rejected: see %s%n", file.rejects());
        }
        console.flush();
        return 0;
    }
}
