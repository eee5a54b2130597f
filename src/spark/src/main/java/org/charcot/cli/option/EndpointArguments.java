package org.charcot.cli.option;

import java.nio.file.Path;
import org.charcot.assay.AssayTable;
import org.charcot.endpoint.card.Task;
import org.charcot.error.UserException;
import org.charcot.learn.EndpointOutput;
import org.charcot.learn.EndpointPlan;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The endpoint that a command makes, and the labelled table that it is judged on. */
public final class EndpointArguments {
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

    @Option(names = "--folds", defaultValue = "5", description = "of the evaluation (default: ${DEFAULT-VALUE})")
    private int folds;

    @Option(
            names = "--out-of-fold",
            paramLabel = "FILE",
            description =
                    "CSV of each compound's fold and what it was answered by models that had not seen its scaffold")
    private Path outOfFold;

    @Mixin
    private CsvOption csv;

    @Option(names = "--seed", defaultValue = "20261123", description = "default: ${DEFAULT-VALUE}")
    private long seed;

    @Option(names = "--overwrite", description = "replace an endpoint that stands in the folder")
    private boolean overwrite;

    public String name() {
        return name;
    }

    private Task task() {
        return Task.ofKey(task);
    }

    public AssayTable table() {
        return table(data);
    }

    /** A table of another assay, laid out the same way. */
    public AssayTable table(Path other) {
        return AssayTable.read(other, columns.mapping(), task());
    }

    public Path out() {
        return out;
    }

    public boolean isDescribed() {
        return about.given();
    }

    /** @throws UserException if it cannot be made, or would replace what may not be replaced */
    public EndpointPlan plan() {
        return new EndpointPlan(
                name, task(), about.read(), seed, folds, new EndpointOutput(out, outOfFold, csv.dialect(), overwrite));
    }
}
