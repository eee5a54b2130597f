package org.charcot.cli.option;

import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

/** Opens the Spark session of a command. Where it runs is what spark-submit was told. */
public final class Sessions {
    private Sessions() {}

    public static SparkSession open(String command) {
        return SparkSession.builder()
                .appName("charcot " + command)
                .config("spark.sql.parquet.compression.codec", "zstd")
                // beyond this the best are sorted on the machines, not gathered in one
                .config("spark.sql.execution.topKSortFallbackThreshold", "100000")
                .getOrCreate();
    }

    /** For what gathers the compounds of a table, which may be many, unless spark-submit was told how much is too much. */
    public static SparkSession ofTables(String command) {
        return SparkSession.builder()
                .appName("charcot " + command)
                .config(new SparkConf().setIfMissing("spark.driver.maxResultSize", "0"))
                .getOrCreate();
    }
}
