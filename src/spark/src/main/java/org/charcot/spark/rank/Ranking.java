package org.charcot.spark.rank;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.floor;
import static org.apache.spark.sql.functions.lit;

import java.util.List;
import java.util.Set;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.TaskCompletionListener;
import org.charcot.screen.ScreenerSource;
import org.charcot.spark.Iterators;

/**
 * The exact best of all scored molecules: by score, and among equal scores by SMILES, which no two of them share. No
 * machine ever holds all of the best: scores are counted by bins, what lies above the bin that the last of the best falls
 * into is sorted on all machines, and numbered where it lies.
 */
public final class Ranking {
    /** What stands beside the columns of the table while it is worked out. */
    public static final Set<String> INTERNAL_COLUMNS = Set.of(
            Enrichment.MOLFILE, Enrichment.FINGERPRINT, DiversePicks.CLUSTER, DiversePicks.LEADER, DiversePicks.SERIES);

    private static final int ROWS_A_TASK = 500;
    /** Bins of scores from 0 to 1: what is sorted is at most a bin more than what is asked for. */
    private static final int BINS = 1_000;

    private final SparkSession session;

    public Ranking(SparkSession session) {
        this.session = session;
    }

    /** The best {@code top} of the scored rows, with what is worked out for the best only, in no order. */
    public Dataset<Row> of(Dataset<Row> scored, int top, Broadcast<ScreenerSource> recipe) {
        Dataset<Row> tied = Ties.marked(numbered(scored, top));
        return enriched(tied, top, recipe);
    }

    /** The best {@code top} of rows that have a score from 0 to 1 and a SMILES, with their {@code rank} before them. */
    Dataset<Row> numbered(Dataset<Row> scored, int top) {
        Column bin = floor(col("score").multiply(BINS)).cast(DataTypes.IntegerType);
        Dataset<Row> best = scored.filter(bin.geq(lastBin(scored, bin, top)))
                .orderBy(col("score").desc(), col("smiles").asc());
        JavaRDD<Row> numbered = best.toJavaRDD()
                .zipWithIndex()
                .filter(pair -> pair._2() < top)
                .map(pair -> numbered(pair._1(), Math.toIntExact(pair._2() + 1)));
        StructType schema = new StructType().add("rank", DataTypes.IntegerType).merge(scored.schema(), false);
        return session.createDataFrame(numbered, schema);
    }

    /** The highest bin that, with those above it, holds as many rows as are asked for; the lowest if none does. */
    private static int lastBin(Dataset<Row> scored, Column bin, int top) {
        List<Row> bins = scored.groupBy(bin.as("bin"))
                .agg(count(lit(1)))
                .orderBy(col("bin").desc())
                .collectAsList();
        long rows = 0;
        int last = 0;
        for (int i = 0; i < bins.size() && rows < top; i++) {
            last = bins.get(i).getInt(0);
            rows += bins.get(i).getLong(1);
        }
        return last;
    }

    private Dataset<Row> enriched(Dataset<Row> ranked, int top, Broadcast<ScreenerSource> recipe) {
        int slots = JavaSparkContext.fromSparkContext(session.sparkContext()).defaultParallelism();
        // each task starts a process, which costs as much as hundreds of rows
        int partitions = Math.max(2, Math.min(slots, top / ROWS_A_TASK));
        List<String> columns = List.of(ranked.columns());
        JavaRDD<Row> rows = ranked.repartition(partitions, col("rank"))
                .toJavaRDD()
                .mapPartitions(part -> {
                    Enrichment enrichment = new Enrichment(recipe.value(), columns);
                    TaskContext.get().addTaskCompletionListener((TaskCompletionListener) task -> enrichment.close());
                    return new Iterators.Batched<>(part, enrichment::enrich);
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
