package org.charcot.library.layout;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the user says about a library's columns; null leaves it to the file.
 *
 * @param smilesColumn name of the column that holds the structure, or its number from 1
 * @param idColumn name or number of the column, or name of the SD data item, that holds the identifier
 * @param onBadFile what becomes of files that cannot be read whole
 * @param keep names of the other columns, or SD data items, that go along with each molecule; null for those whose names tell
 *     of price, supplier, delivery, stock or route
 */
public record LibraryOptions(String smilesColumn, String idColumn, BadFiles onBadFile, List<String> keep)
        implements Serializable {
    /** Everything as the file itself tells it. */
    public static final LibraryOptions SNIFFED = new LibraryOptions(null, null);

    /** With files that must all be whole. */
    public LibraryOptions(String smilesColumn, String idColumn) {
        this(smilesColumn, idColumn, BadFiles.FAIL);
    }

    /** With nothing that goes along. */
    public LibraryOptions(String smilesColumn, String idColumn, BadFiles onBadFile) {
        this(smilesColumn, idColumn, onBadFile, List.of());
    }

    /** Whether the user names a column that one of these may be the header of. */
    public boolean nameOneOf(List<String> names) {
        return Stream.concat(Stream.of(smilesColumn, idColumn), keep == null ? Stream.empty() : keep.stream())
                .anyMatch(option -> option != null && Columns.named(names, option) >= 0);
    }
}
