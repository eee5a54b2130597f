package org.charcot.text;

import java.util.List;

/** Writes one record of RFC 4180, safe to open in a spreadsheet. */
public final class CsvLine {
    private CsvLine() {}

    /** The record without its line end; null is an empty field. */
    public static String of(List<?> values) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            line.append(i == 0 ? "" : ",");
            line.append(value instanceof Number || value instanceof Boolean ? value : field(value));
        }
        return line.toString();
    }

    private static String field(Object value) {
        String text = value == null ? "" : SpreadsheetText.written(value.toString());
        boolean quoted = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
