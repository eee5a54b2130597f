package org.charcot.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.charcot.assay.AssayTable;
import org.charcot.cli.option.EndpointArguments;
import org.charcot.cli.option.Sessions;
import org.charcot.endpoint.Endpoint;
import org.charcot.learn.Adoption;
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
final class AdoptCommand implements Callable<Integer> {
    @Mixin
    private EndpointArguments endpoint;

    @Option(
            names = "--onnx",
            required = true,
            paramLabel = "FILE",
            description = "the model: one input, float32 [N, features]; its answer float32 [N], [N, 1] or, of classes,"
                    + " [N, 2], the second being the positive class")
    private Path onnx;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (!endpoint.isDescribed()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Cannot adopt: no --about, expected a YAML file that says what the model answers");
        }
        // all that can be refused is refused before Spark starts
        Adoption adoption = new Adoption(new Adoption.Plan(endpoint.plan(), onnx));
        AssayTable table = endpoint.table();
        PrintWriter console = spec.commandLine().getOut();
        SparkSession spark = Sessions.ofTables("adopt " + endpoint.name());
        Endpoint adopted = adoption.of(table, spark, line -> {
            console.println(line);
            console.flush();
        });
        console.printf("%s: %s in %s%n", adopted.name(), adopted.column(), endpoint.out());
        console.flush();
        return 0;
    }
}
