package org.charcot.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.charcot.endpoint.Endpoint;
import org.charcot.endpoint.Task;
import org.charcot.learn.AssayTable;
import org.charcot.learn.Training;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Learns an endpoint from an assay table. */
@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Learns an endpoint from a table of structures and assay results.",
            "The table is curated, the model judged on scaffolds that it has not seen, beside simple methods that it must"
                    + " beat, and written as a folder that 'predict' and 'screen' take."
        })
public final class TrainCommand implements Callable<Integer> {
    @Option(names = "--name", required = true, paramLabel = "NAME", description = "name of the endpoint, as in columns")
    private String name;

    @Option(
            names = "--task",
            required = true,
            paramLabel = "TASK",
            description = "classification (labels 0 and 1) or regression")
    private String task;

    @Option(names = "--data", required = true, paramLabel = "FILE", description = "the table: .csv or .csv.gz")
    private Path data;

    @Option(names = "--out", required = true, paramLabel = "FOLDER", description = "where the endpoint is written")
    private Path out;

    @Mixin
    private AssayOptions columns;

    @Mixin
    private AboutOptions about;

    @Option(
            names = "--learner",
            defaultValue = "ensemble",
            paramLabel = "NAME",
            description = "ensemble (boosted and bagged trees of XGBoost, and a network), one of xgboost, network, or"
                    + " MLlib's forest, gbt, linear, mllib (default: ${DEFAULT-VALUE})")
    private String recipe;

    @Option(names = "--folds", defaultValue = "5", description = "of the evaluation (default: ${DEFAULT-VALUE})")
    private int folds;

    @Option(
            names = "--repeats",
            defaultValue = "1",
            description =
                    "how often the folds are dealt anew, for the comparison of methods (default: ${DEFAULT-VALUE})")
    private int repeats;

    @Option(
            names = "--tune",
            description = "choose depth, leaf weight, columns and rate of boosted trees on inner scaffold folds of each"
                    + " training part; some 12 times their work")
    private boolean tune;

    @Option(names = "--compare-features", description = "compare kinds of features on the same folds, in the card")
    private boolean compareFeatures;

    @Option(
            names = "--out-of-fold",
            paramLabel = "FILE",
            description =
                    "CSV of each compound's fold and what it was answered by models that had not seen its scaffold")
    private Path outOfFold;

    @Option(names = "--seed", defaultValue = "20261123", description = "default: ${DEFAULT-VALUE}")
    private long seed;

    @Option(names = "--overwrite", description = "replace an endpoint that stands in the folder")
    private boolean overwrite;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Task asked = Task.ofKey(task);
        Training.Plan plan = new Training.Plan(
                name,
                asked,
                about.read(),
                recipe,
                seed,
                folds,
                repeats,
                tune,
                compareFeatures,
                out,
                outOfFold,
                overwrite);
        // all that can be refused is refused before Spark starts
        AssayTable table = AssayTable.read(data, columns.mapping(), asked);
        PrintWriter console = spec.commandLine().getOut();
        SparkSession spark =
                SparkSession.builder().appName("charcot train " + name).getOrCreate();
        Endpoint endpoint = new Training(plan, spark, line -> {
                    console.println(line);
                    console.flush();
                })
                .of(table);
        console.printf("%s: %s in %s%n", endpoint.name(), endpoint.column(), out);
        console.flush();
        return 0;
    }
}
