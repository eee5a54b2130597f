package org.charcot.assay;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.charcot.dataset.TableMapping;
import org.charcot.endpoint.card.Task;
import org.charcot.error.UserException;

/** Structures with what an assay said of them. */
public final class AssayTable {
    /** With fewer compounds neither a model nor its evaluation means anything. */
    static final int FEWEST = 50;

    private final String name;
    private final List<AssayRow> rows;
    private final Map<String, Integer> counts;
    private final List<String> notes;

    AssayTable(String name, List<AssayRow> rows, Map<String, Integer> counts, List<String> notes) {
        this.name = name;
        this.rows = List.copyOf(rows);
        this.counts = counts;
        this.notes = List.copyOf(notes);
    }

    /**
     * Reads a table of comma-, semicolon- or tab-separated values, plain or compressed, to learn from it. Rows without a
     * label, and values that are only bounds, are counted and left out.
     *
     * @throws UserException if a column is missing or the labels cannot be learnt from
     */
    public static AssayTable read(Path file, TableMapping mapping, Task task) {
        AssayTable table = AssayReader.read(file, mapping, task);
        table.checkLabels(task);
        return table;
    }

    /**
     * The same for a table that is only looked at: too few rows, or labels that are all equal, are no reason to refuse it.
     *
     * @throws UserException if a column is missing or a label is none
     */
    public static AssayTable readAsIs(Path file, TableMapping mapping, Task task) {
        return AssayReader.read(file, mapping, task);
    }

    private void checkLabels(Task task) {
        if (rows.size() < FEWEST) {
            throw new UserException(
                    "Cannot learn from " + name + ": " + rows.size() + " labelled rows, expected at least " + FEWEST);
        }
        double first = rows.get(0).label();
        if (rows.stream().allMatch(row -> row.label() == first)) {
            throw new UserException("Cannot learn from " + name + ": every label is " + first + ", expected "
                    + (task == Task.CLASSIFICATION ? "both 0 and 1" : "values that differ"));
        }
    }

    public String name() {
        return name;
    }

    public List<AssayRow> rows() {
        return rows;
    }

    /** How many rows were read, and why some of them are not among {@link #rows}. */
    public Map<String, Integer> counts() {
        return counts;
    }

    /** For a person: how the table was understood, its first row, and a line for each kind of damage. */
    public List<String> notes() {
        return notes;
    }
}
