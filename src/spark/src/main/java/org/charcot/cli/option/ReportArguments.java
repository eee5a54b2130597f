package org.charcot.cli.option;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.spark.sql.SparkSession;
import org.charcot.spark.table.ReportFolder;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The folder of tables, text and plot that a command writes about rankings, and how their intervals are drawn. */
public final class ReportArguments {
    @Option(
            names = "--draws",
            defaultValue = "1000",
            description = "resamplings for the 95 %% intervals (default: ${DEFAULT-VALUE})")
    private int draws;

    @Option(names = "--seed", defaultValue = "20261123", description = "default: ${DEFAULT-VALUE}")
    private long seed;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "folder for tables, text and plot")
    private String out;

    @Option(names = "--overwrite", description = "replace an earlier result")
    private boolean overwrite;

    @Mixin
    private CsvOption csv;

    public int draws() {
        return draws;
    }

    public long seed() {
        return seed;
    }

    /** What a manifest says of the intervals, to be added to. */
    public Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("seed", seed);
        facts.put("draws", draws);
        return facts;
    }

    /** Writes the folder, whole or not at all. */
    public void write(SparkSession spark, Consumer<ReportFolder> content) {
        ReportFolder folder = ReportFolder.create(out, csv.dialect(), overwrite, spark);
        try {
            content.accept(folder);
        } catch (RuntimeException e) {
            folder.abandon();
            throw e;
        }
    }
}
