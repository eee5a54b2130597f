package org.charcot.text;

import java.util.List;
import java.util.regex.Pattern;

/** How tables for people are written as CSV, safe to open in a spreadsheet. What either writes, every reader here reads. */
public enum CsvDialect {
    /** RFC 4180: commas between fields, points in numbers. */
    PLAIN(',', '.', ""),
    /** What a spreadsheet in French opens by itself: semicolons, decimal commas, and a mark that tells UTF-8 from Latin-1. */
    FRENCH(';', ',', "\uFEFF");

    /** With a comma in place of its point, such a number may be one of thousands. */
    private static final Pattern MAY_BE_THOUSANDS = Pattern.compile("-?[1-9]\\d{0,2}\\.\\d{3}");

    private final char separator;
    private final char point;
    private final String beginning;

    CsvDialect(char separator, char point, String beginning) {
        this.separator = separator;
        this.point = point;
        this.beginning = beginning;
    }

    /** The one that a table of numbers is written in, by its first line. */
    public static CsvDialect ofHeader(String line) {
        long semicolons = line.chars().filter(c -> c == FRENCH.separator).count();
        return semicolons > line.chars().filter(c -> c == PLAIN.separator).count() ? FRENCH : PLAIN;
    }

    public char separator() {
        return separator;
    }

    /** What stands between the digits of a number. */
    public char point() {
        return point;
    }

    /** What stands before the first line of a file. */
    public String beginning() {
        return beginning;
    }

    /** One record without its line end; null is an empty field. */
    public String line(List<?> values) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            if (i > 0) {
                line.append(separator);
            }
            line.append(value instanceof Number number ? number(number) : field(value));
        }
        return line.toString();
    }

    /** A number; where its three decimals might be taken for thousands it has a fourth. */
    public String number(Number value) {
        String text = value.toString();
        if (point == '.') {
            return text;
        }
        return text.replace('.', point) + (MAY_BE_THOUSANDS.matcher(text).matches() ? "0" : "");
    }

    private String field(Object value) {
        String text = value == null ? "" : SpreadsheetText.written(value.toString());
        boolean quoted = text.chars().anyMatch(c -> c == separator || c == '"' || c == '\n' || c == '\r');
        return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
