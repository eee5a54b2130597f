package org.charcot.cli;

import org.apache.spark.sql.SparkSession;

/** Opens the Spark session of a command. Where it runs is what spark-submit was told. */
final class Sessions {
    private Sessions() {}

    static SparkSession open(String command) {
        SparkSession session = SparkSession.builder()
                .appName("charcot " + command)
                .config("spark.sql.parquet.compression.codec", "zstd")
                // results are a few files of known size, written once: adaptive merging would hang on the cluster
                .config("spark.sql.adaptive.coalescePartitions.enabled", "false")
                .config("spark.sql.topKSortFallbackThreshold", "100000")
                .config("spark.sql.execution.topKSortFallbackThreshold", "100000")
                .getOrCreate();
        return session;
    }
}
