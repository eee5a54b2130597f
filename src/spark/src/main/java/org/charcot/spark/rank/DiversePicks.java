package org.charcot.spark.rank;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.charcot.molecule.fingerprint.Fingerprint;
import org.charcot.profile.Pick;
import org.charcot.selection.Clusters;
import org.charcot.selection.SphereExclusion;
import org.charcot.spark.Iterators;

/** What ranked molecules are to each other: their clusters, the pick of each, and how large their series is. */
public final class DiversePicks {
    /** The name of a cluster whose best molecule has no ring, and so no scaffold. */
    static final String NO_RING = "no ring";

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

    /**
     * Adds the columns {@code cluster}, {@code cluster_name}, {@code cluster_size}, {@code picked} and {@code
     * series_size}.
     */
    public Dataset<Row> describe(Dataset<Row> ranked, Dataset<Row> scored) {
        Broadcast<Clusters> shared = JavaSparkContext.fromSparkContext(
                        ranked.sparkSession().sparkContext())
                .broadcast(clusters);
        int count = pick.count();
        Dataset<Row> clustered = ranked.withColumn(
                        "cluster", ofRank(rank -> shared.value().clusterOf(rank), DataTypes.IntegerType))
                .withColumn(
                        "cluster_size",
                        ofRank(rank -> shared.value().sizeOf(shared.value().clusterOf(rank)), DataTypes.IntegerType))
                .withColumn("picked", ofRank(rank -> shared.value().isPicked(rank, count), DataTypes.BooleanType));
        Dataset<Row> names = clustered
                .filter(ofRank(rank -> shared.value().isLeader(rank), DataTypes.BooleanType))
                .select(
                        col("cluster"),
                        when(col("scaffold").equalTo(""), lit(NO_RING))
                                .otherwise(col("scaffold"))
                                .as("cluster_name"));
        return clustered
                .join(names, "cluster")
                .join(series(ranked, scored), new String[] {"scaffold"}, "left")
                .withColumn("series_size", coalesce(col("series_size"), lit(0L)));
    }

    /** How many scored molecules have each of the scaffolds that ranked ones have; none without rings. */
    private static Dataset<Row> series(Dataset<Row> ranked, Dataset<Row> scored) {
        Dataset<Row> asked =
                ranked.select("scaffold").distinct().filter(col("scaffold").notEqual(""));
        return scored.select("scaffold")
                .join(broadcast(asked), new String[] {"scaffold"}, "left_semi")
                .groupBy("scaffold")
                .agg(count(lit(1)).as("series_size"));
    }

    private static <T> Column ofRank(UDF1<Integer, T> answer, DataType type) {
        return udf(answer, type).apply(col("rank"));
    }

    /** What the manifest says of them. */
    public Map<String, Object> facts() {
        int picked = Math.min(pick.count(), clusters.count());
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("asked", pick.count());
        facts.put("similarity", pick.similarity());
        facts.put("clusters", clusters.count());
        facts.put("picked", picked);
        facts.put("last_rank", picked == 0 ? 0 : clusters.leaderOf(picked));
        return facts;
    }
}
