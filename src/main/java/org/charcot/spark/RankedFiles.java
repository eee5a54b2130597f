package org.charcot.spark;

import static org.apache.spark.sql.functions.col;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.Metadata;
import org.charcot.text.CsvLine;

/** The ranked molecules as one Parquet, one CSV and one SD file, each in the order of rank. */
final class RankedFiles {
    private final ResultFolder folder;
    private final ResultTables tables;

    RankedFiles(ResultFolder folder, ResultTables tables) {
        this.folder = folder;
        this.tables = tables;
    }

    /** @param metadata of the columns by name, in any order; a column without is not written */
    void write(Dataset<Row> ranked, List<String> columns, Map<String, Metadata> metadata) {
        String staging = "ranked_with_structures";
        // a shuffle to one file: what is worked out for each row is worked out once, and on all cores
        ranked.repartition(1)
                .sortWithinPartitions("rank")
                .write()
                .parquet(folder.path(staging).toString());
        Dataset<Row> stored =
                ranked.sparkSession().read().parquet(folder.path(staging).toString());
        Column[] described = columns.stream()
                .map(name -> col(name).as(name, metadata.get(name)))
                .toArray(Column[]::new);
        stored.coalesce(1)
                .sortWithinPartitions("rank")
                .select(described)
                .write()
                .parquet(folder.path("ranked").toString());
        tables.tidy("ranked");
        tables.single("ranked", "ranked.parquet");
        writeText(stored.coalesce(1).sortWithinPartitions("rank"), columns);
        folder.delete(staging);
    }

    private void writeText(Dataset<Row> stored, List<String> columns) {
        try (Writer csv = open("ranked.csv");
                Writer sdf = open("ranked.sdf")) {
            csv.write(CsvLine.of(columns) + "\n");
            for (Iterator<Row> rows = stored.toLocalIterator(); rows.hasNext(); ) {
                Row row = rows.next();
                List<Object> values = new ArrayList<>();
                for (String column : columns) {
                    values.add(plain(row.getAs(column)));
                }
                csv.write(CsvLine.of(values) + "\n");
                sdf.write(record(row.getAs(Enrichment.MOLFILE), columns, values));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the ranked molecules", e);
        }
    }

    private Writer open(String name) throws IOException {
        return new BufferedWriter(
                new OutputStreamWriter(folder.files().create(folder.path(name)), StandardCharsets.UTF_8));
    }

    /** Six significant digits say all that a score or a property means. */
    static Object plain(Object value) {
        if (!(value instanceof Double number)) {
            return value;
        }
        double rounded = Double.parseDouble(String.format(Locale.ROOT, "%.6g", number));
        boolean whole = rounded == Math.rint(rounded) && Math.abs(rounded) < 1e15;
        return whole ? (Object) (long) rounded : (Object) rounded;
    }

    private static String record(String molfile, List<String> columns, List<Object> values) {
        StringBuilder record = new StringBuilder(molfile);
        for (int i = 0; i < columns.size(); i++) {
            String value = values.get(i) == null ? "" : values.get(i).toString();
            // a line that begins with > or is empty would end the data item
            String line = value.replaceAll("[\\r\\n]+", " ");
            record.append("> <")
                    .append(columns.get(i))
                    .append(">\n")
                    .append(line)
                    .append("\n\n");
        }
        return record.append("$$$$\n").toString();
    }
}
