package org.charcot.learn;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.charcot.endpoint.Task;
import org.charcot.text.CsvRecords;
import org.charcot.text.UserException;

/** Structures with what an assay said of them. */
public final class AssayTable {
    /** With fewer compounds neither a forest nor its evaluation means anything. */
    static final int FEWEST = 50;

    private final String name;
    private final List<AssayRow> rows;

    private AssayTable(String name, List<AssayRow> rows) {
        this.name = name;
        this.rows = rows;
    }

    /** Which columns hold what; the identifier's may be null. */
    public record Columns(String smiles, String label, String id) {}

    /**
     * Reads a CSV file, plain or gzipped.
     *
     * @throws UserException if a column is missing or a label cannot be learnt from
     */
    public static AssayTable read(Path file, Columns columns, Task task) {
        if (!Files.isRegularFile(file)) {
            throw new UserException("Cannot read assay table: " + file + ", expected a CSV file");
        }
        try (Reader reader = open(file)) {
            AssayTable table = read(new CsvRecords(reader, file.toString()), file.toString(), columns, task);
            table.checkLabels(task);
            return table;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read assay table: " + file, e);
        } catch (IllegalArgumentException e) {
            throw new UserException(e.getMessage(), e);
        }
    }

    private static Reader open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        return new InputStreamReader(
                file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in, StandardCharsets.UTF_8);
    }

    private static AssayTable read(CsvRecords records, String name, Columns columns, Task task) {
        if (!records.hasNext()) {
            throw new UserException("Cannot read assay table: " + name + " is empty, expected a line of column names");
        }
        List<String> header = records.next();
        int smiles = column(header, columns.smiles(), name);
        int label = column(header, columns.label(), name);
        int id = columns.id() == null ? -1 : column(header, columns.id(), name);
        List<AssayRow> rows = new ArrayList<>();
        while (records.hasNext()) {
            List<String> fields = records.next();
            if (fields.size() != header.size()) {
                throw records.refusal(fields.size() + " fields, expected " + header.size());
            }
            double value = label(fields.get(label), task, records);
            rows.add(new AssayRow(id < 0 ? null : fields.get(id), fields.get(smiles), value));
        }
        return new AssayTable(name, rows);
    }

    private static int column(List<String> header, String column, String name) {
        int at = header.indexOf(column);
        if (at < 0) {
            throw new UserException("Cannot find column: " + column + " in " + name + ", expected one of " + header);
        }
        return at;
    }

    private static double label(String text, Task task, CsvRecords records) {
        double value;
        try {
            value = Double.parseDouble(text.strip());
        } catch (NumberFormatException e) {
            value = Double.NaN;
        }
        if (!Double.isFinite(value)) {
            throw records.refusal("label '" + text + "', expected a number; leave out what was not measured");
        }
        if (task == Task.CLASSIFICATION && value != 0 && value != 1) {
            throw records.refusal("label '" + text + "', expected 0 or 1 for classification");
        }
        return value;
    }

    private void checkLabels(Task task) {
        if (rows.size() < FEWEST) {
            throw new UserException(
                    "Cannot learn from " + name + ": " + rows.size() + " rows, expected at least " + FEWEST);
        }
        double first = rows.get(0).label();
        if (rows.stream().allMatch(row -> row.label() == first)) {
            throw new UserException("Cannot learn from " + name + ": every label is " + first + ", expected "
                    + (task == Task.CLASSIFICATION ? "both 0 and 1" : "values that differ"));
        }
    }

    String name() {
        return name;
    }

    List<AssayRow> rows() {
        return rows;
    }
}
