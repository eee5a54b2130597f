package org.charcot.spark.rank;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.charcot.result.TautomerDuplicates;

/** Scored molecules that are tautomers of each other: reported, never removed. */
public final class TautomerGroups {
    private TautomerGroups() {}

    /** Those with one {@code tautomer_key}. */
    public static TautomerDuplicates in(Dataset<Row> scored) {
        Row sums = scored.groupBy("tautomer_key")
                .agg(count(lit(1)).as("size"))
                .filter(col("size").gt(1))
                .agg(count(lit(1)), sum("size"))
                .first();
        return new TautomerDuplicates(sums.getLong(0), sums.isNullAt(1) ? 0 : sums.getLong(1));
    }
}
