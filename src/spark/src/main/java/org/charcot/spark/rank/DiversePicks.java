package org.charcot.spark.rank;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.udf;

import java.util.Iterator;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF3;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.charcot.molecule.fingerprint.Fingerprint;
import org.charcot.profile.Pick;
import org.charcot.result.Picks;
import org.charcot.result.column.ClusterMember;
import org.charcot.result.column.ResultColumn;
import org.charcot.result.column.ResultColumns;
import org.charcot.selection.Clusters;
import org.charcot.selection.SphereExclusion;
import org.charcot.spark.ColumnSchema;
import org.charcot.spark.Iterators;

/** What ranked molecules are to each other: their clusters, the pick of each, and how large their series is. */
public final class DiversePicks {
    /** What is joined to a row before its columns are told; none of it is part of the table. */
    static final String CLUSTER = "cluster_number";

    static final String LEADER = "scaffold_of_the_best";
    static final String SERIES = "rows_of_the_scaffold";

    private final Pick pick;
    private final Clusters clusters;

    private DiversePicks(Pick pick, Clusters clusters) {
        this.pick = pick;
        this.clusters = clusters;
    }

    /** @param ranked in the order of rank */
    public static DiversePicks of(Dataset<Row> ranked, Pick pick) {
        Iterator<Row> inOrder = ranked.select(Enrichment.FINGERPRINT).toLocalIterator();
        Iterator<Fingerprint> fingerprints =
                new Iterators.Mapped<>(inOrder, row -> Fingerprint.ofBytes(row.<byte[]>getAs(0)));
        return new DiversePicks(pick, SphereExclusion.of(fingerprints, pick.similarity()));
    }

    /** Adds the columns that say what each row is to the others. */
    public Dataset<Row> describe(Dataset<Row> ranked, Dataset<Row> scored) {
        Broadcast<Clusters> shared = JavaSparkContext.fromSparkContext(
                        ranked.sparkSession().sparkContext())
                .broadcast(clusters);
        Dataset<Row> clustered =
                ranked.withColumn(CLUSTER, ofRank(rank -> shared.value().clusterOf(rank), DataTypes.IntegerType));
        Dataset<Row> leaders = clustered
                .filter(ofRank(rank -> shared.value().isLeader(rank), DataTypes.BooleanType))
                .select(col(CLUSTER), col("scaffold").as(LEADER));
        Dataset<Row> described = clustered
                .join(leaders, CLUSTER)
                .join(series(ranked, scored), new String[] {"scaffold"}, "left")
                .withColumn(SERIES, coalesce(col(SERIES), lit(0L)));
        for (ResultColumn<ClusterMember> column : ResultColumns.diversity(pick)) {
            described = described.withColumn(column.description().name(), cell(column, shared));
        }
        return described;
    }

    private Column cell(ResultColumn<ClusterMember> column, Broadcast<Clusters> shared) {
        int count = pick.count();
        UDF3<Integer, String, Long, Object> cell =
                (rank, leader, series) -> column.value().from(member(shared.value(), rank, count, leader, series));
        return udf(cell, ColumnSchema.type(column.description().type())).apply(col("rank"), col(LEADER), col(SERIES));
    }

    private static ClusterMember member(Clusters clusters, int rank, int count, String leader, long series) {
        int cluster = clusters.clusterOf(rank);
        return new ClusterMember(cluster, leader, clusters.sizeOf(cluster), clusters.isPicked(rank, count), series);
    }

    /** How many scored molecules have each of the scaffolds that ranked ones have; none without rings. */
    private static Dataset<Row> series(Dataset<Row> ranked, Dataset<Row> scored) {
        Dataset<Row> asked =
                ranked.select("scaffold").distinct().filter(col("scaffold").notEqual(""));
        return scored.select("scaffold")
                .join(broadcast(asked), new String[] {"scaffold"}, "left_semi")
                .groupBy("scaffold")
                .agg(count(lit(1)).as(SERIES));
    }

    private static <T> Column ofRank(UDF1<Integer, T> answer, DataType type) {
        return udf(answer, type).apply(col("rank"));
    }

    /** What the manifest says of them. */
    public Picks facts() {
        int picked = Math.min(pick.count(), clusters.count());
        return new Picks(
                pick.count(), pick.similarity(), clusters.count(), picked, picked == 0 ? 0 : clusters.leaderOf(picked));
    }
}
