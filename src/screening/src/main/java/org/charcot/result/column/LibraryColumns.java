package org.charcot.result.column;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.charcot.screen.Screened;

/** Columns of the library that go along with its molecules into the result, as text. */
final class LibraryColumns {
    private static final String BESIDE_OURS = "library_";

    private LibraryColumns() {}

    /**
     * What they are called in the result: as in the library, unless a column there has that name, in whatever case.
     *
     * @param names in the library, which may be equal
     * @param taken the names that are none of theirs
     */
    static List<Column> named(List<String> names, Set<String> taken) {
        Set<String> used = new HashSet<>();
        taken.forEach(name -> used.add(lower(name)));
        List<Column> columns = new ArrayList<>();
        for (String name : names) {
            String free = taken.stream().anyMatch(name::equalsIgnoreCase) ? BESIDE_OURS + name : name;
            String own = free;
            for (int number = 2; !used.add(lower(own)); number++) {
                own = free + "_" + number;
            }
            String meaning = "the column " + name + " of the library, as it stands there";
            columns.add(new Column(own, ColumnType.STRING, "", "", meaning));
        }
        return columns;
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    static List<ResultColumn<Screened>> of(List<Column> kept) {
        List<ResultColumn<Screened>> columns = new ArrayList<>();
        for (Column column : kept) {
            int place = columns.size();
            columns.add(ResultColumn.of(
                    column,
                    molecule -> place < molecule.kept().size() ? molecule.kept().get(place) : ""));
        }
        return columns;
    }
}
