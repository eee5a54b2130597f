package org.charcot.spark;

import static org.apache.spark.sql.functions.col;

import java.util.List;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.TaskCompletionListener;

/** The exact best of all scored molecules: by score, and among equal scores by SMILES, which no two of them share. */
final class Ranking {
    private static final int ROWS_A_TASK = 500;

    private final SparkSession session;

    Ranking(SparkSession session) {
        this.session = session;
    }

    /** The best {@code top} of the scored rows, with what is worked out for the best only, in no order. */
    Dataset<Row> of(Dataset<Row> scored, int top, Broadcast<ScreenRecipe> recipe) {
        Dataset<Row> best =
                scored.orderBy(col("score").desc(), col("smiles").asc()).limit(top);
        JavaRDD<Row> numbered =
                best.toJavaRDD().zipWithIndex().map(pair -> numbered(pair._1(), Math.toIntExact(pair._2() + 1)));
        StructType schema = new StructType().add("rank", DataTypes.IntegerType).merge(best.schema(), false);
        Dataset<Row> tied = Ties.marked(session.createDataFrame(numbered, schema), scored, top);
        return enriched(tied, top, recipe);
    }

    private Dataset<Row> enriched(Dataset<Row> ranked, int top, Broadcast<ScreenRecipe> recipe) {
        int slots = JavaSparkContext.fromSparkContext(session.sparkContext()).defaultParallelism();
        // each task starts a process, which costs as much as hundreds of rows
        int partitions = Math.max(2, Math.min(slots, top / ROWS_A_TASK));
        List<String> columns = List.of(ranked.columns());
        JavaRDD<Row> rows = ranked.repartition(partitions, col("rank"))
                .toJavaRDD()
                .mapPartitions(part -> {
                    Enrichment enrichment = new Enrichment(recipe.value(), columns);
                    TaskContext.get().addTaskCompletionListener((TaskCompletionListener) task -> enrichment.close());
                    return new Iterators.Mapped<>(part, enrichment::enrich);
                });
        return session.createDataFrame(rows, Enrichment.schema(ranked.schema(), recipe.value()));
    }

    private static Row numbered(Row row, int rank) {
        Object[] values = new Object[row.size() + 1];
        values[0] = rank;
        for (int i = 0; i < row.size(); i++) {
            values[i + 1] = row.get(i);
        }
        return RowFactory.create(values);
    }
}
