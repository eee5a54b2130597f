package org.charcot.library.layout;

import java.io.Serializable;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.charcot.library.stream.Delimiter;

/**
 * Where in the records of a file the structure and the identifier are.
 *
 * @param columns the names that the file gives them, of an SD file its data items; empty where there are none
 * @param headerLine the last line before the records, 0 where they begin at once
 * @param smilesColumn from 0, or {@link #NOWHERE} where the structure is not in a column
 * @param idColumn from 0, or {@link #NOWHERE} where records have no identifier; of an SD file that means the title
 * @param kept the columns that go along with the structure, from 0, in an order that all files of a run share;
 *     {@link #NOWHERE} for one that this file has not
 */
public record Layout(
        Delimiter delimiter, List<String> columns, long headerLine, int smilesColumn, int idColumn, List<Integer> kept)
        implements Serializable {

    public static final int NOWHERE = -1;
    public static final Layout UNKNOWN = new Layout(Delimiter.NONE, List.of(), 0, NOWHERE, NOWHERE);

    public Layout {
        columns = List.copyOf(columns);
        kept = List.copyOf(kept);
    }

    /** One of which nothing else goes along. */
    public Layout(Delimiter delimiter, List<String> columns, long headerLine, int smilesColumn, int idColumn) {
        this(delimiter, columns, headerLine, smilesColumn, idColumn, List.of());
    }

    /** The same, of which {@code others} go along. */
    public Layout keeping(List<Integer> others) {
        return new Layout(delimiter, columns, headerLine, smilesColumn, idColumn, others);
    }

    /** All columns of a name, from 0: in the file's spelling, or where none has it in another case. */
    public List<Integer> named(String name) {
        List<Integer> exact = where(name::equals);
        return exact.isEmpty() ? where(name::equalsIgnoreCase) : exact;
    }

    /** The columns whose names tell of a price, a supplier, delivery, stock or a route, from 0. */
    public List<Integer> offers() {
        return where(OfferName::fits).stream()
                .filter(column -> column != smilesColumn && column != idColumn)
                .toList();
    }

    private List<Integer> where(Predicate<String> name) {
        return IntStream.range(0, columns.size())
                .filter(column -> name.test(columns.get(column).strip()))
                .boxed()
                .toList();
    }

    /** The columns that must be told apart to find what is wanted. */
    public int width() {
        return Math.max(columns.size(), Math.max(smilesColumn, idColumn) + 1);
    }

    /** One line for a person: "SMILES in column 1, id in column 2, separated by tabs, no header". */
    public String describe() {
        if (smilesColumn == NOWHERE) {
            return "molfiles, id in "
                    + (idColumn == NOWHERE ? "the title line" : "item <" + columns.get(idColumn) + ">");
        }
        StringBuilder words = new StringBuilder("SMILES in ").append(column(smilesColumn));
        words.append(idColumn == NOWHERE ? ", no id" : ", id in " + column(idColumn));
        if (delimiter != Delimiter.NONE) {
            words.append(width() > 1 ? ", " + delimiter.words() : "");
            words.append(columns.isEmpty() ? ", no header" : ", header in line " + headerLine);
        }
        return words.toString();
    }

    private String column(int index) {
        return "column " + (index + 1) + (columns.isEmpty() ? "" : " (" + columns.get(index) + ")");
    }
}
