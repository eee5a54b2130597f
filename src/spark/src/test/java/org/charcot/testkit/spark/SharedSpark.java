package org.charcot.testkit.spark;

import org.apache.spark.sql.SparkSession;

/** One local session for all tests: to start one takes longer than most tests. */
public final class SharedSpark {
    private static final SparkSession SESSION = SparkSession.builder()
            .master("local[2]")
            .appName("tests")
            .config("spark.ui.enabled", "false")
            .config("spark.sql.shuffle.partitions", "2")
            .config("spark.sql.warehouse.dir", "target/spark-warehouse")
            .getOrCreate();

    private SharedSpark() {}

    public static SparkSession session() {
        return SESSION;
    }
}
