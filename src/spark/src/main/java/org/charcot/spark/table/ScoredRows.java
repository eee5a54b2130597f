package org.charcot.spark.table;

import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.charcot.result.column.ResultColumn;
import org.charcot.screen.Screened;
import org.charcot.spark.ColumnSchema;
import org.charcot.spark.RecordEncoder;

/** Scored molecules as rows of their table. */
final class ScoredRows {
    private ScoredRows() {}

    /** @param screened with the components of {@link Screened}; their order is kept */
    static Dataset<Row> of(Dataset<Row> screened, List<ResultColumn<Screened>> columns) {
        StructType schema = ColumnSchema.with(new StructType(), columns);
        JavaRDD<Row> rows =
                screened.as(RecordEncoder.of(Screened.class)).toJavaRDD().map(molecule -> row(molecule, columns));
        return screened.sparkSession().createDataFrame(rows, schema);
    }

    private static Row row(Screened molecule, List<ResultColumn<Screened>> columns) {
        Object[] cells = new Object[columns.size()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = columns.get(i).value().from(molecule);
        }
        return RowFactory.create(cells);
    }
}
