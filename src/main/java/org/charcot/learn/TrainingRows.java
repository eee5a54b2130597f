package org.charcot.learn;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.ml.linalg.SQLDataTypes;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.ml.linalg.Vectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.charcot.endpoint.FeatureSet;
import org.charcot.endpoint.Features;

/** Compounds as the rows that MLlib learns from. */
final class TrainingRows {
    static final StructType SCHEMA = new StructType(new StructField[] {
        new StructField("label", DataTypes.DoubleType, false, Metadata.empty()),
        new StructField("features", SQLDataTypes.VectorType(), false, Metadata.empty())
    });

    private static final int ROWS_A_PARTITION = 2_000;

    private TrainingRows() {}

    /** Cut by their number alone: MLlib draws its samples by partition, and a model must not depend on the cluster. */
    static Dataset<Row> of(List<Compound> compounds, VectorOf vector, SparkSession spark) {
        JavaRDD<Row> rows = JavaSparkContext.fromSparkContext(spark.sparkContext())
                .parallelize(compounds, compounds.size() / ROWS_A_PARTITION + 1)
                .map(compound -> RowFactory.create(compound.label(), vector.of(compound.features())));
        return spark.createDataFrame(rows, SCHEMA);
    }

    /** What of the features a learner sees. */
    @FunctionalInterface
    interface VectorOf extends java.io.Serializable {
        Vector of(Features features);
    }

    /** All of them, without the zeros. */
    static Vector all(Features features) {
        int[] bits = features.bits().indices();
        int[] numbers = IntStream.range(0, features.numbers().length)
                .filter(i -> features.numbers()[i] != 0)
                .toArray();
        int[] indices = IntStream.concat(
                        IntStream.of(bits), IntStream.of(numbers).map(i -> FeatureSet.BITS + i))
                .toArray();
        double[] values = DoubleStream.concat(
                        IntStream.of(bits).mapToDouble(bit -> 1),
                        IntStream.of(numbers).mapToDouble(i -> features.numbers()[i]))
                .toArray();
        return Vectors.sparse(FeatureSet.SIZE, indices, values);
    }
}
