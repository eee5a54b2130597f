package org.charcot.assay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.charcot.dataset.Decimals;
import org.charcot.dataset.TableMapping;
import org.charcot.endpoint.card.Task;
import org.charcot.error.UserException;
import org.charcot.library.format.NamedTable;
import org.charcot.library.stream.Delimiter;
import org.charcot.text.ShortNumber;

/** Reads assay tables as their publishers lay them out. */
final class AssayReader {
    /** Some tools write whole numbers of a column with gaps as 2015.0. */
    private static final Pattern YEAR = Pattern.compile("([12]\\d{3})(\\.0*)?");

    private static final int SHOWN = 5;

    private final TableMapping mapping;
    private final Task task;
    private final String name;
    private final NamedTable table;
    private final Decimals decimals;
    private final List<AssayRow> rows = new ArrayList<>();
    private final List<String> ragged = new ArrayList<>();
    private int read;
    private int raggedRows;
    private int elsewhere;
    private int unlabelled;
    private int censored;
    private int foreign;

    private AssayReader(TableMapping mapping, Task task, String name, NamedTable table) {
        this.mapping = mapping;
        this.task = task;
        this.name = name;
        this.table = table;
        decimals = new Decimals(table.delimiter() != Delimiter.COMMA);
    }

    /** @throws UserException if a column is missing or a label cannot be learnt from */
    static AssayTable read(Path file, TableMapping mapping, Task task) {
        if (!Files.isRegularFile(file)) {
            throw new UserException(
                    "Cannot read assay table: " + file + ", expected a file of comma- or tab-separated values");
        }
        try (NamedTable table = NamedTable.open(file, mapping.smiles())) {
            return new AssayReader(mapping, task, file.toString(), table).read();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read assay table: " + file, e);
        }
    }

    private AssayTable read() {
        require(mapping.smiles());
        require(mapping.label());
        mapping.where().keySet().forEach(this::require);
        if (mapping.year() != null) {
            require(mapping.year());
        }
        while (table.next()) {
            if (table.row().size() == table.names().size()) {
                take(table.row());
            } else {
                leaveOut();
            }
        }
        decimals.requireClear(name);
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("rows", read);
        putIfAny(counts, "of_another_width", raggedRows);
        putIfAny(counts, "of_another_kind", elsewhere);
        putIfAny(counts, "without_label", unlabelled);
        putIfAny(counts, "bounds_only", censored);
        putIfAny(counts, ForeignStructures.COUNT, foreign);
        return new AssayTable(name, rows, counts, notes());
    }

    /** In a row with a field too many or too few nobody knows which value belongs to which name. */
    private void leaveOut() {
        read++;
        raggedRows++;
        if (ragged.size() < SHOWN) {
            ragged.add("line " + table.line() + " has " + table.row().size() + " fields");
        }
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        notes.add(name + ": SMILES in " + mapping.smiles() + ", label in " + mapping.label()
                + (has(mapping.id()) ? ", id in " + mapping.id() : ", no id known: compounds are named by InChIKey")
                + ", "
                + table.delimiter().words());
        rows.stream()
                .limit(1)
                .map(row -> "  first row: " + (row.id() == null ? "" : row.id() + ", ") + row.smiles() + ", "
                        + ShortNumber.of(row.label()))
                .forEach(notes::add);
        if (raggedRows > 0) {
            notes.add("WARNING: " + raggedRows + (raggedRows == 1 ? " row" : " rows") + " of " + name
                    + " left out, expected " + table.names().size() + " fields: " + String.join(", ", ragged)
                    + (raggedRows > ragged.size() ? " ..." : ""));
        }
        return notes;
    }

    private static void putIfAny(Map<String, Integer> counts, String step, int count) {
        if (count > 0) {
            counts.put(step, count);
        }
    }

    private void require(String column) {
        if (!has(column)) {
            throw new UserException(
                    "Cannot find column: " + column + " in " + name + ", expected one of " + table.names());
        }
    }

    private void take(List<String> fields) {
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
        String id = !has(mapping.id()) ? null : field(fields, mapping.id());
        rows.add(new AssayRow(id, field(fields, mapping.smiles()), label(text), year(fields)));
    }

    private String field(List<String> fields, String column) {
        return fields.get(table.column(column)).strip();
    }

    /** "> 10000" says only that the value was not reached, and is no value to learn. */
    private boolean isBound(String text, List<String> fields) {
        String relation = mapping.layout().relation();
        if (has(relation)) {
            String stated = field(fields, relation).replace("'", "");
            return !stated.isEmpty() && !stated.equals("=");
        }
        return text.startsWith(">") || text.startsWith("<");
    }

    private boolean isForeign(List<String> fields) {
        return has(ForeignStructures.REFERENCE)
                && has(ForeignStructures.CID)
                && ForeignStructures.contain(
                        field(fields, ForeignStructures.REFERENCE), field(fields, ForeignStructures.CID));
    }

    private double label(String text) {
        Double word = mapping.words().get(text);
        double written = word == null ? decimals.of(text, table.line()) : word;
        if (!Double.isFinite(written)) {
            throw refusal("label '" + text + "', expected a number"
                    + (mapping.words().isEmpty()
                            ? ""
                            : " or one of " + mapping.words().keySet())
                    + "; leave empty what was not measured, or say what words mean with --label-words");
        }
        double value = word == null ? mapping.transform().of(written) : word;
        if (!Double.isFinite(value)) {
            throw refusal("label '" + text + "' has no " + mapping.transform().key()
                    + ", expected a number above 0; leave empty what was not measured");
        }
        if (task == Task.CLASSIFICATION && value != 0 && value != 1) {
            throw refusal("label '" + text + "', expected 0 or 1 for classification");
        }
        return value;
    }

    /** What was not asked for refuses no table: a year of the layout's own column that cannot be read is not known. */
    private Integer year(List<String> fields) {
        String column = mapping.year() == null ? mapping.layout().year() : mapping.year();
        if (!has(column)) {
            return null;
        }
        Matcher year = YEAR.matcher(field(fields, column));
        if (year.matches()) {
            return Integer.valueOf(year.group(1));
        }
        if (mapping.year() != null && !field(fields, column).isEmpty()) {
            throw refusal("year '" + field(fields, column)
                    + "', expected four digits such as 2015; leave empty what is not known");
        }
        return null;
    }

    private boolean has(String column) {
        return table.column(column) >= 0;
    }

    private UserException refusal(String reason) {
        return new UserException("Cannot read " + name + ", line " + table.line() + ": " + reason);
    }
}
