package org.charcot.spark.rank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.charcot.testkit.spark.SharedSpark;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("spark")
class TiedRanksTest {
    /** Beside a count of them all. */
    @Property(tries = 300)
    void asManyAsAreAtLeastAsHigh(
            @ForAll @Size(max = 30) List<@IntRange(max = 10) Integer> scores, @ForAll @IntRange(max = 11) int low) {
        double[] falling = scores.stream()
                .mapToDouble(score -> -score)
                .sorted()
                .map(score -> -score)
                .toArray();
        long expected = Arrays.stream(falling).filter(score -> score >= low).count();
        assertThat(Ties.atLeast(falling, low)).isEqualTo((int) expected);
    }

    @Test
    void aRowIsTiedDownToTheLastThatItsIntervalReaches() {
        StructType schema = new StructType()
                .add("rank", DataTypes.IntegerType)
                .add("score", DataTypes.DoubleType)
                .add("score_low", DataTypes.DoubleType);
        Dataset<Row> ranked = SharedSpark.session()
                .createDataFrame(
                        List.of(
                                RowFactory.create(1, 0.9, 0.85),
                                RowFactory.create(2, 0.8, 0.5),
                                RowFactory.create(3, 0.8, 0.8),
                                RowFactory.create(4, 0.5, 0.0)),
                        schema);
        Dataset<Row> marked = Ties.marked(ranked);
        assertThat(marked.columns()).containsExactly("rank", "score", "score_low", "rank_tied_until");
        assertThat(marked.collectAsList()).extracting(row -> row.getInt(3)).containsExactly(1, 4, 3, 4);
    }
}
