package org.charcot.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.charcot.endpoint.Endpoint;
import org.charcot.endpoint.Task;
import org.charcot.learn.Adoption;
import org.charcot.learn.AssayTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Makes an endpoint of a model that was learnt elsewhere. */
@Command(
        name = "adopt",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Makes an endpoint of an ONNX model over the features that 'features' writes.",
            "The labelled table must be one that the model has NOT seen, neither its compounds nor their close kin: it is"
                    + " curated as for 'train', the model answers it, and calibration, figures, domain and nearest"
                    + " compounds come from it. Nobody can check that here; on a table that it was learnt from all of them"
                    + " are too good. 'audit --against' tells what two tables share.",
            "The result is a folder that 'predict' and profiles take like one of 'train'."
        })
public final class AdoptCommand implements Callable<Integer> {
    @Option(names = "--name", required = true, paramLabel = "NAME", description = "name of the endpoint, as in columns")
    private String name;

    @Option(
            names = "--task",
            required = true,
            paramLabel = "TASK",
            description = "classification (labels 0 and 1) or regression")
    private String task;

    @Option(
            names = "--onnx",
            required = true,
            paramLabel = "FILE",
            description = "the model: one input, float32 [N, features]; its answer float32 [N], [N, 1] or, of classes,"
                    + " [N, 2], the second being the positive class")
    private Path onnx;

    @Option(
            names = "--data",
            required = true,
            paramLabel = "FILE",
            description = "labelled table that the model has not seen: .csv or .csv.gz")
    private Path data;

    @Option(names = "--out", required = true, paramLabel = "FOLDER", description = "where the endpoint is written")
    private Path out;

    @Mixin
    private AssayOptions columns;

    @Mixin
    private AboutOptions about;

    @Option(names = "--folds", defaultValue = "5", description = "of the evaluation (default: ${DEFAULT-VALUE})")
    private int folds;

    @Option(
            names = "--out-of-fold",
            paramLabel = "FILE",
            description = "CSV of each compound's fold and what it was answered")
    private Path outOfFold;

    @Option(names = "--seed", defaultValue = "20261123", description = "of the folds (default: ${DEFAULT-VALUE})")
    private long seed;

    @Option(names = "--overwrite", description = "replace an endpoint that stands in the folder")
    private boolean overwrite;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (!about.given()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Cannot adopt: no --about, expected a YAML file that says what the model answers");
        }
        Task asked = Task.ofKey(task);
        Adoption.Plan plan = new Adoption.Plan(name, asked, about.read(), onnx, seed, folds, out, outOfFold, overwrite);
        // all that can be refused is refused before Spark starts
        Adoption adoption = new Adoption(plan);
        AssayTable table = AssayTable.read(data, columns.mapping(), asked);
        PrintWriter console = spec.commandLine().getOut();
        SparkSession spark =
                SparkSession.builder().appName("charcot adopt " + name).getOrCreate();
        Endpoint endpoint = adoption.of(table, spark, line -> {
            console.println(line);
            console.flush();
        });
        console.printf("%s: %s in %s%n", endpoint.name(), endpoint.column(), out);
        console.flush();
        return 0;
    }
}
