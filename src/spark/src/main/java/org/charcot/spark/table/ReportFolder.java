package org.charcot.spark.table;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.charcot.error.UserException;
import org.charcot.result.Manifest;
import org.charcot.spark.RecordEncoder;
import org.charcot.spark.Versions;
import org.charcot.text.CsvDialect;

/** A folder of small tables and texts that takes its name when it is complete, as a result folder does. */
public final class ReportFolder {
    private final ResultFolder folder;
    private final CsvDialect dialect;
    private final SparkSession session;

    private ReportFolder(ResultFolder folder, CsvDialect dialect, SparkSession session) {
        this.folder = folder;
        this.dialect = dialect;
        this.session = session;
    }

    /**
     * A new one.
     *
     * @param dialect of its CSV
     * @throws UserException if the folder exists and may not be replaced
     */
    public static ReportFolder create(String out, CsvDialect dialect, boolean overwrite, SparkSession session) {
        return new ReportFolder(
                ResultFolder.create(
                        out, overwrite, List.of(), session.sparkContext().hadoopConfiguration()),
                dialect,
                session);
    }

    /** One row a record, one column a component, as {@code name.parquet} and {@code name.csv}. */
    public <R extends Record> void table(String name, List<R> rows, Class<R> type) {
        session.createDataset(rows, RecordEncoder.of(type))
                .coalesce(1)
                .write()
                .parquet(folder.path(name).toString());
        ResultTables tables =
                new ResultTables(folder, JavaSparkContext.fromSparkContext(session.sparkContext()), rows.size());
        tables.tidy(name);
        tables.single(name, name + ".parquet");
        RecordComponent[] columns = type.getRecordComponents();
        StringBuilder csv = new StringBuilder(dialect.beginning())
                .append(dialect.line(
                        Arrays.stream(columns).map(RecordComponent::getName).toList()))
                .append('\n');
        rows.forEach(row -> csv.append(dialect.line(values(row, columns))).append('\n'));
        text(name + ".csv", csv.toString());
    }

    private static List<Object> values(Record row, RecordComponent[] columns) {
        List<Object> values = new ArrayList<>();
        for (RecordComponent column : columns) {
            try {
                values.add(RankedFiles.plain(column.getAccessor().invoke(row)));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("Cannot read " + column.getName() + " of " + row, e);
            }
        }
        return values;
    }

    public void text(String name, String content) {
        try (Writer out = new BufferedWriter(
                new OutputStreamWriter(folder.files().create(folder.path(name)), StandardCharsets.UTF_8))) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + name, e);
        }
    }

    /**
     * Writes what was done, with the versions of all that took part, and gives the folder its name.
     *
     * @return where it is
     */
    public String complete(Map<String, ?> facts) {
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("charcot", Versions.charcot());
        manifest.putAll(facts);
        manifest.put("versions", Versions.all(session));
        manifest.put("contents", folder.contents());
        try {
            text(
                    Manifest.NAME,
                    new ObjectMapper()
                            .enable(SerializationFeature.INDENT_OUTPUT)
                            .writeValueAsString(manifest));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + Manifest.NAME, e);
        }
        folder.complete();
        return folder.target().toString();
    }

    /** Removes what a failed run wrote. */
    public void abandon() {
        folder.abandon();
    }
}
