package org.charcot.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the tables that come with the program. */
public final class ResourceTable {
    private ResourceTable() {}

    /** The rows of a CSV resource with a header, each a map of column to text. */
    public static List<Map<String, String>> read(String resource) {
        try (InputStream stream = ResourceTable.class.getClassLoader().getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("Cannot find " + resource + " among the program's resources");
            }
            return rows(new CsvRecords(new InputStreamReader(stream, StandardCharsets.UTF_8), resource));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + resource, e);
        }
    }

    private static List<Map<String, String>> rows(CsvRecords records) {
        List<String> columns = records.next();
        List<Map<String, String>> rows = new ArrayList<>();
        while (records.hasNext()) {
            List<String> fields = records.next();
            if (fields.size() != columns.size()) {
                throw records.refusal(fields.size() + " fields, expected " + columns.size());
            }
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < columns.size(); i++) {
                row.put(columns.get(i), fields.get(i));
            }
            rows.add(row);
        }
        return rows;
    }
}
