package org.charcot.spark;

import java.util.List;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.MetadataBuilder;
import org.apache.spark.sql.types.StructType;
import org.charcot.result.column.Column;
import org.charcot.result.column.ColumnType;
import org.charcot.result.column.ResultColumn;

/** Columns of results as Spark has them. */
public final class ColumnSchema {
    private ColumnSchema() {}

    /** A schema and columns behind it. */
    public static <K> StructType with(StructType before, List<ResultColumn<K>> columns) {
        StructType schema = before;
        for (ResultColumn<K> column : columns) {
            Column one = column.description();
            schema = schema.add(one.name(), type(one.type()), true, metadata(one));
        }
        return schema;
    }

    public static DataType type(ColumnType type) {
        return switch (type) {
            case STRING -> DataTypes.StringType;
            case INT -> DataTypes.IntegerType;
            case LONG -> DataTypes.LongType;
            case DOUBLE -> DataTypes.DoubleType;
            case BOOLEAN -> DataTypes.BooleanType;
        };
    }

    /** A column of a table by its name, whatever characters that has. */
    public static org.apache.spark.sql.Column named(String name) {
        return functions.col("`" + name.replace("`", "``") + "`");
    }

    /** What is written of a column in the file beside it. */
    public static Metadata metadata(Column column) {
        return new MetadataBuilder()
                .putString("unit", column.unit())
                .putString("direction", column.direction())
                .putString("comment", column.meaning())
                .build();
    }
}
