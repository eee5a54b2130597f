package org.charcot.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.charcot.testkit.spark.SharedSpark;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("spark")
class RecordEncoderTest {
    // public, as code that Spark generates calls them
    public record Inner(String word, int number) {}

    public record Outer(
            long position, String text, Double maybe, boolean flag, double[] numbers, byte[] bytes, Inner inner) {}

    private static final List<Outer> ROWS = List.of(
            new Outer(1, "a", 0.5, true, new double[] {1, Double.NaN}, new byte[] {7, -1}, new Inner("w", 3)),
            new Outer(2, null, null, false, new double[0], null, null));

    private static Dataset<Outer> dataset() {
        return SharedSpark.session().createDataset(ROWS, RecordEncoder.of(Outer.class));
    }

    @Test
    void oneColumnForEachComponentAndAStructForARecord() {
        StructType schema = dataset().schema();
        assertThat(schema.fieldNames())
                .containsExactly("position", "text", "maybe", "flag", "numbers", "bytes", "inner");
        assertThat(schema.apply("position").nullable()).isFalse();
        assertThat(schema.apply("flag").nullable()).isFalse();
        assertThat(schema.apply("maybe").nullable()).isTrue();
        assertThat(schema.apply("maybe").dataType()).isEqualTo(DataTypes.DoubleType);
        assertThat(schema.apply("bytes").dataType()).isEqualTo(DataTypes.BinaryType);
        assertThat(schema.apply("inner").dataType())
                .isEqualTo(new StructType()
                        .add("word", DataTypes.StringType, true)
                        .add("number", DataTypes.IntegerType, false));
    }

    @Test
    void rowsHoldWhatTheRecordsHeld() {
        List<Row> rows = dataset().toDF().orderBy("position").collectAsList();
        assertThat(rows.get(0).getLong(0)).isEqualTo(1);
        assertThat(rows.get(0).getString(1)).isEqualTo("a");
        assertThat(rows.get(0).getDouble(2)).isEqualTo(0.5);
        assertThat(rows.get(0).getBoolean(3)).isTrue();
        assertThat(rows.get(0).<Double>getList(4)).containsExactly(1.0, Double.NaN);
        assertThat(rows.get(0).<byte[]>getAs("bytes")).containsExactly(7, -1);
        assertThat(rows.get(0).getStruct(6)).isEqualTo(RowFactory.create("w", 3));
        assertThat(rows.get(1).getBoolean(3)).isFalse();
        assertThat(rows.get(1).getList(4)).isEmpty();
        for (int nothing : new int[] {1, 2, 5, 6}) {
            assertThat(rows.get(1).isNullAt(nothing)).isTrue();
        }
    }

    @Test
    void partsOfAStructCanBeAskedFor() {
        List<Row> rows = dataset().selectExpr("inner.number").collectAsList();
        assertThat(rows.get(0).getInt(0)).isEqualTo(3);
        assertThat(rows.get(1).isNullAt(0)).isTrue();
    }
}
