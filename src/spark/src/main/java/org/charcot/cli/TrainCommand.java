package org.charcot.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.charcot.assay.AssayTable;
import org.charcot.cli.option.EndpointArguments;
import org.charcot.cli.option.Sessions;
import org.charcot.endpoint.Endpoint;
import org.charcot.learn.Training;
import org.charcot.learn.split.SplitChoice;
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
final class TrainCommand implements Callable<Integer> {
    @Mixin
    private EndpointArguments endpoint;

    @Option(
            names = "--learner",
            defaultValue = "ensemble",
            paramLabel = "NAME",
            description = "ensemble (boosted and bagged trees of XGBoost, and a network), one of xgboost, network, or"
                    + " MLlib's forest, gbt, linear, mllib (default: ${DEFAULT-VALUE})")
    private String learner;

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

    @Option(
            names = "--beside",
            paramLabel = "FILE",
            description = "another table with the same columns and task, from which the network learns beside this one;"
                    + " series that are kept apart to judge by are left out of it; may be given several times")
    private List<Path> beside = List.of();

    @Option(
            names = "--splits",
            defaultValue = "all",
            paramLabel = "LIST",
            description =
                    "judge by other splits beside whole scaffolds: random, cluster, time, with commas between them;"
                            + " all for those that the table allows, none for less work (default: ${DEFAULT-VALUE})")
    private String splits;

    @Option(names = "--compare-features", description = "compare kinds of features on the same folds, in the card")
    private boolean compareFeatures;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Training.Plan plan = new Training.Plan(
                endpoint.plan(),
                Training.Learning.by(learner).besideOthers(!beside.isEmpty()).tuned(tune),
                new Training.Judging(repeats, SplitChoice.of(splits), compareFeatures));
        // all that can be refused is refused before Spark starts
        AssayTable table = endpoint.table();
        List<AssayTable> others = beside.stream().map(endpoint::table).toList();
        plan.judging().splits().check(table);
        PrintWriter console = spec.commandLine().getOut();
        SparkSession spark = Sessions.ofTables("train " + endpoint.name());
        Endpoint trained = new Training(plan, spark, line -> {
                    console.println(line);
                    console.flush();
                })
                .of(table, others);
        console.printf("%s: %s in %s%n", trained.name(), trained.column(), endpoint.out());
        console.flush();
        return 0;
    }
}
