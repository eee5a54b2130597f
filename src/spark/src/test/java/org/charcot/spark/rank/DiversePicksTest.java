package org.charcot.spark.rank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.charcot.molecule.fingerprint.Fingerprint;
import org.charcot.profile.Pick;
import org.charcot.result.Picks;
import org.charcot.testkit.spark.SharedSpark;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Six ranked molecules: 1, 2 and 4 share half of their bits, 3 and 6 are the same, 5 is like none. */
@Tag("spark")
class DiversePicksTest {
    private static final StructType RANKED = new StructType()
            .add("rank", DataTypes.IntegerType)
            .add("scaffold", DataTypes.StringType)
            .add(Enrichment.FINGERPRINT, DataTypes.BinaryType);

    private static Row row(int rank, String scaffold, long bits) {
        return RowFactory.create(rank, scaffold, new Fingerprint(new long[] {bits}).toBytes());
    }

    private static Dataset<Row> ranked() {
        return SharedSpark.session()
                .createDataFrame(
                        List.of(
                                row(1, "benzene", 0b111),
                                row(2, "benzene", 0b1011),
                                row(3, "", 0b111_0000),
                                row(4, "pyridine", 0b10011),
                                row(5, "pyridine", 1L << 40),
                                row(6, "", 0b111_0000)),
                        RANKED)
                .coalesce(1);
    }

    /** The ranked, and four that were scored and not ranked. */
    private static Dataset<Row> scored() {
        return ranked().select("scaffold")
                .union(SharedSpark.session()
                        .createDataFrame(
                                List.of(
                                        RowFactory.create("benzene"),
                                        RowFactory.create("naphthalene"),
                                        RowFactory.create(""),
                                        RowFactory.create("pyridine")),
                                new StructType().add("scaffold", DataTypes.StringType)));
    }

    private static List<Row> described(Pick pick) {
        List<Row> rows = new ArrayList<>(DiversePicks.of(ranked(), pick)
                .describe(ranked(), scored())
                .select("rank", "cluster", "cluster_name", "cluster_size", "picked", "series_size")
                .collectAsList());
        rows.sort(Comparator.comparingInt(row -> row.getInt(0)));
        return rows;
    }

    @Test
    void eachMoleculeKnowsItsClusterAndItsSeries() {
        assertThat(described(new Pick(2, 0.5)))
                .containsExactly(
                        RowFactory.create(1, 1, "benzene", 3, true, 3L),
                        RowFactory.create(2, 1, "benzene", 3, false, 3L),
                        RowFactory.create(3, 2, "no ring", 2, true, 0L),
                        RowFactory.create(4, 1, "benzene", 3, false, 3L),
                        RowFactory.create(5, 3, "pyridine", 1, false, 3L),
                        RowFactory.create(6, 2, "no ring", 2, false, 0L));
    }

    @Test
    void aStricterMeasureMakesMoreClusters() {
        assertThat(described(new Pick(9, 0.9))).extracting(row -> row.getInt(1)).containsExactly(1, 2, 3, 4, 5, 3);
        assertThat(described(new Pick(9, 0.9)))
                .extracting(row -> row.getBoolean(4))
                .containsExactly(true, true, true, true, true, false);
    }

    @Test
    void theManifestSaysHowFarDownThePicksReach() {
        assertThat(DiversePicks.of(ranked(), new Pick(2, 0.5)).facts()).isEqualTo(new Picks(2, 0.5, 3, 2, 3));
        assertThat(DiversePicks.of(ranked(), new Pick(100, 0.5)).facts()).isEqualTo(new Picks(100, 0.5, 3, 3, 5));
        assertThat(DiversePicks.of(ranked().limit(0), new Pick(2, 0.5)).facts()).isEqualTo(new Picks(2, 0.5, 0, 0, 0));
    }
}
