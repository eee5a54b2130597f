package org.charcot.reaction;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.charcot.error.UserException;
import org.charcot.text.CsvRecords;

/** A catalogue as written: a header, then one entry a record. */
public final class CatalogueTable {
    private CatalogueTable() {}

    /** One entry, with the place it was read from, so that whatever is wrong with it can be pointed at. */
    public record Row(String file, long line, Map<String, String> values) {
        public String value(String column) {
            return values.get(column);
        }

        /** The words of a column that lists several. */
        List<String> words(String column) {
            return Arrays.stream(value(column).split("\\s+"))
                    .filter(word -> !word.isEmpty())
                    .toList();
        }

        public UserException refused(String column, String expected) {
            return new InvalidCatalogueException(file, line, column, value(column), expected);
        }
    }

    public static List<Row> read(Reader text, String file, List<String> columns) {
        CsvRecords records = new CsvRecords(text, file);
        List<String> header = records.hasNext() ? records.next() : List.of();
        if (!header.equals(columns)) {
            throw new InvalidCatalogueException(file, 1, "header", String.join(",", header), String.join(",", columns));
        }
        List<Row> rows = new ArrayList<>();
        while (records.hasNext()) {
            List<String> fields = records.next();
            if (fields.size() != columns.size()) {
                throw new InvalidCatalogueException(
                        file, records.line(), "record", String.join(",", fields), columns.size() + " fields");
            }
            Map<String, String> values = new TreeMap<>();
            for (int i = 0; i < columns.size(); i++) {
                values.put(columns.get(i), fields.get(i).strip());
            }
            rows.add(new Row(file, records.line(), values));
        }
        return List.copyOf(rows);
    }

    /** A catalogue that comes with the program. */
    static List<Row> readResource(String path, List<String> columns) {
        try (InputStream stream = CatalogueTable.class.getResourceAsStream(path);
                Reader text = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return read(text, path, columns);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
