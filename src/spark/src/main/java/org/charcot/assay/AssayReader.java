package org.charcot.assay;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.charcot.dataset.TableMapping;
import org.charcot.endpoint.card.Task;
import org.charcot.error.UserException;
import org.charcot.text.CsvRecords;

/** Reads assay tables as their publishers lay them out. */
final class AssayReader {
    /** Some tools write whole numbers of a column with gaps as 2015.0. */
    private static final Pattern YEAR = Pattern.compile("([12]\\d{3})(\\.0*)?");

    private final TableMapping mapping;
    private final Task task;
    private final String name;
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final List<AssayRow> rows = new ArrayList<>();
    private int read;
    private int elsewhere;
    private int unlabelled;
    private int censored;
    private int foreign;

    private AssayReader(TableMapping mapping, Task task, String name) {
        this.mapping = mapping;
        this.task = task;
        this.name = name;
    }

    /** @throws UserException if a column is missing or a label cannot be learnt from */
    static AssayTable read(Path file, TableMapping mapping, Task task) {
        if (!Files.isRegularFile(file)) {
            throw new UserException(
                    "Cannot read assay table: " + file + ", expected a file of comma- or tab-separated" + " values");
        }
        AssayReader reader = new AssayReader(mapping, task, file.toString());
        try (Reader text = open(file)) {
            char separator = mapping.layout().separator(file.getFileName().toString());
            return reader.read(new CsvRecords(text, file.toString(), separator));
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

    private AssayTable read(CsvRecords records) {
        if (!records.hasNext()) {
            throw new UserException("Cannot read assay table: " + name + " is empty, expected a line of column names");
        }
        List<String> header = records.next();
        for (int i = 0; i < header.size(); i++) {
            columns.putIfAbsent(header.get(i).strip(), i);
        }
        require(mapping.smiles());
        require(mapping.label());
        mapping.where().keySet().forEach(this::require);
        if (mapping.year() != null) {
            require(mapping.year());
        }
        while (records.hasNext()) {
            List<String> fields = records.next();
            if (fields.size() != header.size()) {
                throw records.refusal(fields.size() + " fields, expected " + header.size());
            }
            take(fields, records);
        }
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("rows", read);
        putIfAny(counts, "of_another_kind", elsewhere);
        putIfAny(counts, "without_label", unlabelled);
        putIfAny(counts, "bounds_only", censored);
        putIfAny(counts, ForeignStructures.COUNT, foreign);
        return new AssayTable(name, rows, counts);
    }

    private static void putIfAny(Map<String, Integer> counts, String step, int count) {
        if (count > 0) {
            counts.put(step, count);
        }
    }

    private void require(String column) {
        if (!columns.containsKey(column)) {
            throw new UserException(
                    "Cannot find column: " + column + " in " + name + ", expected one of " + columns.keySet());
        }
    }

    private void take(List<String> fields, CsvRecords records) {
        if (mapping.layout().describesColumns(fields.get(0))) {
            return;
        }
        read++;
        if (!mapping.where().entrySet().stream()
                .allMatch(wanted -> field(fields, wanted.getKey()).equals(wanted.getValue()))) {
            elsewhere++;
            return;
        }
        String text = field(fields, mapping.label());
        if (text.isEmpty() || mapping.layout().isInconclusive(text)) {
            unlabelled++;
            return;
        }
        if (isBound(text, fields)) {
            censored++;
            return;
        }
        if (isForeign(fields)) {
            foreign++;
            return;
        }
        String id = mapping.id() == null || !columns.containsKey(mapping.id()) ? null : field(fields, mapping.id());
        rows.add(new AssayRow(id, field(fields, mapping.smiles()), label(text, records), year(fields, records)));
    }

    private String field(List<String> fields, String column) {
        return fields.get(columns.get(column)).strip();
    }

    /** "> 10000" says only that the value was not reached, and is no value to learn. */
    private boolean isBound(String text, List<String> fields) {
        String relation = mapping.layout().relation();
        if (relation != null && columns.containsKey(relation)) {
            String stated = field(fields, relation).replace("'", "");
            return !stated.isEmpty() && !stated.equals("=");
        }
        return text.startsWith(">") || text.startsWith("<");
    }

    private boolean isForeign(List<String> fields) {
        return columns.containsKey(ForeignStructures.REFERENCE)
                && columns.containsKey(ForeignStructures.CID)
                && ForeignStructures.contain(
                        field(fields, ForeignStructures.REFERENCE), field(fields, ForeignStructures.CID));
    }

    private double label(String text, CsvRecords records) {
        Double word = mapping.words().get(text);
        double written = word == null ? number(text) : word;
        if (!Double.isFinite(written)) {
            throw records.refusal("label '" + text + "', expected a number"
                    + (mapping.words().isEmpty()
                            ? ""
                            : " or one of " + mapping.words().keySet())
                    + "; leave empty what was not measured, or say what words mean with --label-words");
        }
        double value = word == null ? mapping.transform().of(written) : word;
        if (!Double.isFinite(value)) {
            throw records.refusal("label '" + text + "' has no "
                    + mapping.transform().key() + ", expected a number above 0; leave empty what was not measured");
        }
        if (task == Task.CLASSIFICATION && value != 0 && value != 1) {
            throw records.refusal("label '" + text + "', expected 0 or 1 for classification");
        }
        return value;
    }

    /** What was not asked for refuses no table: a year of the layout's own column that cannot be read is not known. */
    private Integer year(List<String> fields, CsvRecords records) {
        String column = mapping.year() == null ? mapping.layout().year() : mapping.year();
        if (column == null || !columns.containsKey(column)) {
            return null;
        }
        Matcher year = YEAR.matcher(field(fields, column));
        if (year.matches()) {
            return Integer.valueOf(year.group(1));
        }
        if (mapping.year() != null && !field(fields, column).isEmpty()) {
            throw records.refusal("year '" + field(fields, column)
                    + "', expected four digits such as 2015; leave empty what is not known");
        }
        return null;
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}
