package org.charcot.cli.option;

import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;
import org.charcot.error.UserException;

/** Opens the Spark session of a command. Where it runs is what spark-submit was told. */
public final class Sessions {
    private static final String ROW_GROUP = Integer.toString(8 << 20);
    static final String MASTERS = "local, local[N] for N cores, local[*], spark://HOST:PORT, yarn or k8s://URL";

    private Sessions() {}

    /** @throws UserException if Spark does not start with the settings that it was given */
    public static SparkSession open(String command) {
        return open(SparkSession.builder()
                .appName("charcot " + command)
                // a row group is held in memory while it is written, and a task for each core writes one
                .config(new SparkConf().setIfMissing("spark.hadoop.parquet.block.size", ROW_GROUP))
                .config("spark.sql.parquet.compression.codec", "zstd")
                // beyond this the best are sorted on the machines, not gathered in one
                .config("spark.sql.execution.topKSortFallbackThreshold", "100000"));
    }

    /**
     * For what gathers the compounds of a table, which may be many, unless spark-submit was told how much is too much.
     *
     * @throws UserException if Spark does not start with the settings that it was given
     */
    public static SparkSession ofTables(String command) {
        return open(SparkSession.builder()
                .appName("charcot " + command)
                .config(new SparkConf().setIfMissing("spark.driver.maxResultSize", "0")));
    }

    private static SparkSession open(SparkSession.Builder builder) {
        SparkKeys.warnings(new SparkConf()).forEach(System.err::println);
        try {
            return builder.getOrCreate();
        } catch (Exception e) { // Scala does not say which it throws, checked ones among them
            throw new UserException(UserMistake.words(e).orElseGet(() -> refusal(e)), e);
        }
    }

    /** What keeps Spark from starting lies in its settings or the machines that they name, whatever it is. */
    private static String refusal(Exception e) {
        String master = new SparkConf().get("spark.master", "local");
        String said = String.valueOf(e.getMessage()).strip().lines().findFirst().orElse("");
        // what Spark does with itself when no master takes it
        String why = said.contains("stopped SparkContext") ? "it does not answer." : said;
        return master.startsWith("local")
                ? "Cannot start Spark: " + why + " Expected --master and --conf that it can use"
                : "Cannot start Spark on " + master + ": " + why
                        + " Expected --master of a cluster that answers there, or " + MASTERS;
    }
}
