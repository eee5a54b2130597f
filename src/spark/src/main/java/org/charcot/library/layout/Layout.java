package org.charcot.library.layout;

import java.io.Serializable;
import java.util.List;
import org.charcot.library.stream.Delimiter;

/**
 * Where in the records of a file the structure and the identifier are.
 *
 * @param columns the names that the file gives them, of an SD file its data items; empty where there are none
 * @param headerLine the last line before the records, 0 where they begin at once
 * @param smilesColumn from 0, or {@link #NOWHERE} where the structure is not in a column
 * @param idColumn from 0, or {@link #NOWHERE} where records have no identifier; of an SD file that means the title
 */
public record Layout(Delimiter delimiter, List<String> columns, long headerLine, int smilesColumn, int idColumn)
        implements Serializable {

    public static final int NOWHERE = -1;
    public static final Layout UNKNOWN = new Layout(Delimiter.NONE, List.of(), 0, NOWHERE, NOWHERE);

    public Layout {
        columns = List.copyOf(columns);
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
