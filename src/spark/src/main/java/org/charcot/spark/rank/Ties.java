package org.charcot.spark.rank;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.udf;

import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF2;
import org.charcot.result.column.Place;
import org.charcot.result.column.ResultColumn;
import org.charcot.result.column.ResultColumns;
import org.charcot.spark.ColumnSchema;

/**
 * How far down the ranking a molecule cannot be told apart from: to the last ranked one whose score is at least the lower
 * end of its own interval. Only the scores of the ranked rows are held, eight bytes each.
 */
final class Ties {
    private Ties() {}

    /** Rows in the order of their ranks, with {@code score_low}; returned with the columns of their places. */
    static Dataset<Row> marked(Dataset<Row> ranked) {
        double[] scores = ranked.select("score").collectAsList().stream()
                .mapToDouble(row -> row.getDouble(0))
                .toArray();
        Broadcast<double[]> shared = JavaSparkContext.fromSparkContext(
                        ranked.sparkSession().sparkContext())
                .broadcast(scores);
        Dataset<Row> marked = ranked;
        for (ResultColumn<Place> column : ResultColumns.places()) {
            UDF2<Integer, Double, Object> cell =
                    (rank, low) -> column.value().from(new Place(rank, atLeast(shared.value(), low)));
            marked = marked.withColumn(
                    column.description().name(),
                    udf(cell, ColumnSchema.type(column.description().type())).apply(col("rank"), col("score_low")));
        }
        return marked;
    }

    /** How many of the scores, which fall, are at least {@code low}: the last rank that is. */
    static int atLeast(double[] falling, double low) {
        int from = 0;
        int to = falling.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (falling[middle] >= low) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
