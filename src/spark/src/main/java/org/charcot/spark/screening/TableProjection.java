package org.charcot.spark.screening;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.isnan;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.charcot.descriptor.Descriptor;

/** What is written of screened rows that came to no score. */
final class TableProjection {
    private TableProjection() {}

    /** The columns of a molecule that a rule removed: the rule, and the descriptors, null where it was spared them. */
    @SuppressWarnings("EnumOrdinal") // measurements stand in the order of the enum
    static Column[] filtered() {
        List<Column> columns =
                new ArrayList<>(List.of(col("id"), col("smiles"), col("stage"), col("reason"), col("message")));
        for (Descriptor descriptor : Descriptor.values()) {
            Column measured = col("measurements").getItem(descriptor.ordinal());
            columns.add(when(not(isnan(measured)), measurement(descriptor)).as(descriptor.key()));
        }
        columns.addAll(List.of(coalesce(col("submitted"), lit("")).as("submitted"), col("file"), col("line")));
        return columns.toArray(Column[]::new);
    }

    static Column[] rejected() {
        return new Column[] {
            col("file"),
            col("line"),
            col("id"),
            col("submitted").as("text"),
            col("stage"),
            col("reason"),
            col("message")
        };
    }

    static Column[] duplicates() {
        return new Column[] {col("id"), col("kept_id"), col("file"), col("line"), col("kept_file"), col("kept_line")};
    }

    @SuppressWarnings("EnumOrdinal") // measurements stand in the order of the enum
    private static Column measurement(Descriptor descriptor) {
        Column value = col("measurements").getItem(descriptor.ordinal());
        return descriptor.isCount() ? value.cast("int") : value;
    }
}
