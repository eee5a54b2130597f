package org.charcot.spark.rank;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Scored molecules that are tautomers of each other: reported, never removed. */
public final class TautomerGroups {
    private TautomerGroups() {}

    /** @return {@code groups} of two or more rows with one {@code tautomer_key}, and the {@code rows} in them */
    public static Map<String, Long> in(Dataset<Row> scored) {
        Row sums = scored.groupBy("tautomer_key")
                .agg(count(lit(1)).as("size"))
                .filter(col("size").gt(1))
                .agg(count(lit(1)), sum("size"))
                .first();
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("groups", sums.getLong(0));
        counts.put("rows", sums.isNullAt(1) ? 0 : sums.getLong(1));
        return counts;
    }
}
