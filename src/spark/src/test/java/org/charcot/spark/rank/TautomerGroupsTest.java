package org.charcot.spark.rank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.charcot.testkit.spark.SharedSpark;
import org.junit.jupiter.api.Test;

class TautomerGroupsTest {
    private static Dataset<Row> keys(String... keys) {
        return SharedSpark.session()
                .createDataset(List.of(keys), Encoders.STRING())
                .toDF("tautomer_key");
    }

    @Test
    void oneOfItsKindIsNoGroup() {
        assertThat(TautomerGroups.in(keys("a", "b", "a", "c", "b", "a", "d")))
                .containsExactly(entry("groups", 2L), entry("rows", 5L));
        assertThat(TautomerGroups.in(keys("a", "b"))).containsExactly(entry("groups", 0L), entry("rows", 0L));
        assertThat(TautomerGroups.in(keys())).containsExactly(entry("groups", 0L), entry("rows", 0L));
    }
}
