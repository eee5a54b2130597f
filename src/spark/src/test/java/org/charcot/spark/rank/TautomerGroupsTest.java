package org.charcot.spark.rank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.charcot.result.TautomerDuplicates;
import org.charcot.testkit.spark.SharedSpark;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("spark")
class TautomerGroupsTest {
    private static Dataset<Row> keys(String... keys) {
        return SharedSpark.session()
                .createDataset(List.of(keys), Encoders.STRING())
                .toDF("tautomer_key");
    }

    @Test
    void oneOfItsKindIsNoGroup() {
        assertThat(TautomerGroups.in(keys("a", "b", "a", "c", "b", "a", "d"))).isEqualTo(new TautomerDuplicates(2, 5));
        assertThat(TautomerGroups.in(keys("a", "b"))).isEqualTo(new TautomerDuplicates(0, 0));
        assertThat(TautomerGroups.in(keys())).isEqualTo(new TautomerDuplicates(0, 0));
    }
}
