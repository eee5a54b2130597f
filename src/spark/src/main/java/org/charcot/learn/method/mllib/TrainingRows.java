package org.charcot.learn.method.mllib;

import java.util.List;
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
import org.charcot.assay.Example;
import org.charcot.endpoint.feature.FeatureSet;
import org.charcot.endpoint.feature.Features;

/** Examples as the rows that MLlib learns from. */
public final class TrainingRows {
    static final StructType SCHEMA = new StructType(new StructField[] {
        new StructField("label", DataTypes.DoubleType, false, Metadata.empty()),
        new StructField("features", SQLDataTypes.VectorType(), false, Metadata.empty())
    });

    private static final int ROWS_A_PARTITION = 2_000;
    private static final int PARTITIONS_OF_SHORT_ROWS = 16;

    private TrainingRows() {}

    /** Cut by their number alone: MLlib draws its samples by partition, and a model must not depend on the cluster. */
    public static Dataset<Row> of(List<Example> examples, VectorOf vector, SparkSession spark) {
        JavaRDD<Row> rows = JavaSparkContext.fromSparkContext(spark.sparkContext())
                .parallelize(examples, examples.size() / ROWS_A_PARTITION + 1)
                .map(example -> RowFactory.create(example.label(), vector.of(example.features())));
        return spark.createDataFrame(rows, SCHEMA);
    }

    /** Rows that are made already, of short vectors: in few partitions, as each pass has a task for each. */
    public static Dataset<Row> of(List<Row> rows, SparkSession spark) {
        return spark.createDataFrame(
                JavaSparkContext.fromSparkContext(spark.sparkContext())
                        .parallelize(
                                rows,
                                rows.size() / Math.max(ROWS_A_PARTITION, rows.size() / PARTITIONS_OF_SHORT_ROWS) + 1),
                SCHEMA);
    }

    /** What of the features a method sees. */
    @FunctionalInterface
    public interface VectorOf extends java.io.Serializable {
        Vector of(Features features);
    }

    /** All of them, without the zeros. */
    static Vector all(Features features) {
        double[] values = new double[features.values().length];
        for (int i = 0; i < values.length; i++) {
            values[i] = features.values()[i];
        }
        return Vectors.sparse(FeatureSet.SIZE, features.indices(), values);
    }
}
