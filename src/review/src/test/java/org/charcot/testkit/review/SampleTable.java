package org.charcot.testkit.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroupFactory;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;

/** Writes rows as flat Parquet and as CSV; a column's type is that of its first value. */
public final class SampleTable {
    private SampleTable() {}

    public static void parquet(Path file, List<Map<String, Object>> rows) throws IOException {
        Files.createDirectories(file.getParent());
        MessageType schema = schema(rows);
        try (ParquetWriter<Group> writer = ExampleParquetWriter.builder(new LocalOutputFile(file))
                .withConf(new PlainParquetConfiguration())
                .withType(schema)
                .withCompressionCodec(CompressionCodecName.SNAPPY)
                .build()) {
            SimpleGroupFactory groups = new SimpleGroupFactory(schema);
            for (Map<String, Object> row : rows) {
                Group group = groups.newGroup();
                row.forEach((column, value) -> add(group, column, value));
                writer.write(group);
            }
        }
    }

    public static void csv(Path file, List<Map<String, Object>> rows) throws IOException {
        List<String> lines = rows.stream()
                .map(row -> row.values().stream().map(SampleTable::field).collect(Collectors.joining(",")))
                .collect(Collectors.toList());
        lines.add(0, String.join(",", rows.get(0).keySet()));
        Files.write(file, lines);
    }

    private static MessageType schema(List<Map<String, Object>> rows) {
        Map<String, Object> examples = new LinkedHashMap<>();
        rows.forEach(
                row -> row.forEach((column, value) -> examples.merge(column, value == null ? "" : value, (a, b) -> a)));
        Types.MessageTypeBuilder schema = Types.buildMessage();
        examples.forEach((column, example) -> {
            if (example instanceof String) {
                schema.optional(PrimitiveTypeName.BINARY)
                        .as(LogicalTypeAnnotation.stringType())
                        .named(column);
            } else {
                schema.optional(type(example)).named(column);
            }
        });
        return schema.named("spark_schema");
    }

    private static PrimitiveTypeName type(Object example) {
        if (example instanceof Integer) {
            return PrimitiveTypeName.INT32;
        } else if (example instanceof Long) {
            return PrimitiveTypeName.INT64;
        }
        return example instanceof Boolean ? PrimitiveTypeName.BOOLEAN : PrimitiveTypeName.DOUBLE;
    }

    private static void add(Group group, String column, Object value) {
        if (value instanceof Integer number) {
            group.add(column, number);
        } else if (value instanceof Long number) {
            group.add(column, number);
        } else if (value instanceof Double number) {
            group.add(column, number);
        } else if (value instanceof Boolean truth) {
            group.add(column, truth);
        } else if (value != null) {
            group.add(column, value.toString());
        }
    }

    private static String field(Object value) {
        String text = value == null ? "" : value.toString();
        return text.matches("[^\",\n\r]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
