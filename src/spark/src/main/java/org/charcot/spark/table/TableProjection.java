package org.charcot.spark.table;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.isnan;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.MetadataBuilder;
import org.charcot.descriptor.Descriptor;
import org.charcot.endpoint.Endpoint;
import org.charcot.endpoint.Output;
import org.charcot.profile.Profile;
import org.charcot.result.ResultColumns;

/** Turns the arrays of screened rows into flat columns that say in their metadata what they mean. */
public final class TableProjection {
    private final Profile profile;
    private final List<Endpoint> endpoints;

    public TableProjection(Profile profile, List<Endpoint> endpoints) {
        this.profile = profile;
        this.endpoints = endpoints;
    }

    /** The columns of a scored molecule. */
    public Column[] scored() {
        Map<String, Column> sources = new TreeMap<>();
        for (int i = 0; i < profile.components().size(); i++) {
            sources.put(
                    profile.components().get(i).column(), col("desirabilities").getItem(i));
        }
        for (Descriptor descriptor : Descriptor.values()) {
            sources.put(descriptor.key(), measurement(descriptor));
        }
        List<Output> outputs = endpoints.stream()
                .flatMap(endpoint -> endpoint.outputs().stream())
                .toList();
        for (int i = 0; i < outputs.size(); i++) {
            sources.put(outputs.get(i).name(), col("predictions").getItem(i));
        }
        for (int i = 0; i < profile.outsideScores().size(); i++) {
            sources.put(
                    profile.outsideScores().get(i).name(), col("outsideScores").getItem(i));
        }
        sources.put("score_low", col("scoreLow"));
        sources.put("score_high", col("scoreHigh"));
        sources.put("mechanism_best", col("mechanism"));
        sources.put("outside_domain", col("outside"));
        sources.put("tautomer_key", col("tautomerKey"));
        sources.put("submitted", coalesce(col("submitted"), lit("")));
        return ResultColumns.scored(profile, endpoints).stream()
                .map(column ->
                        sources.getOrDefault(column.name(), col(column.name())).as(column.name(), metadata(column)))
                .toArray(Column[]::new);
    }

    /** The columns of a molecule that a rule removed: the rule, and the descriptors, null where it was spared them. */
    @SuppressWarnings("EnumOrdinal") // measurements stand in the order of the enum
    public Column[] filtered() {
        List<Column> columns =
                new ArrayList<>(List.of(col("id"), col("smiles"), col("stage"), col("reason"), col("message")));
        for (Descriptor descriptor : Descriptor.values()) {
            Column measured = col("measurements").getItem(descriptor.ordinal());
            columns.add(when(not(isnan(measured)), measurement(descriptor)).as(descriptor.key()));
        }
        columns.addAll(List.of(coalesce(col("submitted"), lit("")).as("submitted"), col("file"), col("line")));
        return columns.toArray(Column[]::new);
    }

    public Column[] rejected() {
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

    public Column[] duplicates() {
        return new Column[] {col("id"), col("kept_id"), col("file"), col("line"), col("kept_file"), col("kept_line")};
    }

    @SuppressWarnings("EnumOrdinal") // measurements stand in the order of the enum
    private static Column measurement(Descriptor descriptor) {
        Column value = col("measurements").getItem(descriptor.ordinal());
        return descriptor.isCount() ? value.cast("int") : value;
    }

    /** The metadata of ranked columns by name. */
    public Map<String, Metadata> ofRanked() {
        return ResultColumns.ranked(profile, endpoints).stream()
                .collect(Collectors.toMap(org.charcot.result.Column::name, TableProjection::metadata));
    }

    private static Metadata metadata(org.charcot.result.Column column) {
        return new MetadataBuilder()
                .putString("unit", column.unit())
                .putString("direction", column.direction())
                .putString("comment", column.meaning())
                .build();
    }
}
