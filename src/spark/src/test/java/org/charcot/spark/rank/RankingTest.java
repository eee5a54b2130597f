package org.charcot.spark.rank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.charcot.testkit.spark.SharedSpark;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("spark")
class RankingTest {
    private static final int ROWS = 1_000_000;
    private static final StructType SCHEMA =
            new StructType().add("smiles", DataTypes.StringType).add("score", DataTypes.DoubleType);

    /** A made-up molecule; a few hundred scores for a million, so that thousands share each. */
    private static Row row(long number) {
        SplittableRandom chance = new SplittableRandom(number);
        double score = Math.rint(Math.sqrt(chance.nextDouble()) * 300) / 300;
        return RowFactory.create("C" + Long.toString(chance.nextLong() >>> 1, 36) + number, score);
    }

    private static Dataset<Row> molecules(int rows, int partitions) {
        return SharedSpark.session()
                .createDataFrame(
                        SharedSpark.session()
                                .range(0, rows, 1, partitions)
                                .javaRDD()
                                .map(RankingTest::row),
                        SCHEMA);
    }

    /** Every row, sorted by plain Java. */
    private static List<String> sorted(int rows, int top) {
        List<Row> all = new ArrayList<>(rows);
        for (int i = 0; i < rows; i++) {
            all.add(row(i));
        }
        all.sort(Comparator.comparingDouble((Row row) -> -row.getDouble(1)).thenComparing(row -> row.getString(0)));
        List<String> best = new ArrayList<>(top);
        for (int i = 0; i < Math.min(top, rows); i++) {
            best.add((i + 1) + " " + all.get(i).getString(0) + " " + all.get(i).getDouble(1));
        }
        return best;
    }

    private static List<String> ranked(Dataset<Row> molecules, int top) {
        List<Row> rows = new ArrayList<>(new Ranking(SharedSpark.session())
                .numbered(molecules, top)
                .select("rank", "smiles", "score")
                .collectAsList());
        rows.sort(Comparator.comparingInt(row -> row.getInt(0)));
        return rows.stream()
                .map(row -> row.getInt(0) + " " + row.getString(1) + " " + row.getDouble(2))
                .toList();
    }

    @Test
    void isTheTopOfAFullSortWhateverThePartitions() {
        List<String> many = sorted(ROWS, 150_000);
        List<String> few = many.subList(0, 10_000);
        for (int partitions : new int[] {1, 2, 8}) {
            // a plain comparison: a description of two unlike lists of this length helps nobody
            assertThat(ranked(molecules(ROWS, partitions), few.size()).equals(few))
                    .as("10,000 of %d partitions", partitions)
                    .isTrue();
        }
        assertThat(ranked(molecules(ROWS, 8), many.size()).equals(many))
                .as("more than a machine is asked to sort")
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 999, 1_000, 1_001, 5_000})
    void ranksFewAndAllAndMoreThanThereAre(int top) {
        assertThat(ranked(molecules(1_000, 3), top)).isEqualTo(sorted(1_000, top));
    }

    @Test
    void ranksNothing() {
        assertThat(ranked(molecules(0, 1), 10)).isEmpty();
    }
}
