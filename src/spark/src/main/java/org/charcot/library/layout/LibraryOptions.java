package org.charcot.library.layout;

import java.io.Serializable;

/**
 * What the user says about a library's columns; null leaves it to the file.
 *
 * @param smilesColumn name of the column that holds the structure, or its number from 1
 * @param idColumn name or number of the column, or name of the SD data item, that holds the identifier
 * @param onBadFile what becomes of files that cannot be read whole
 */
public record LibraryOptions(String smilesColumn, String idColumn, BadFiles onBadFile) implements Serializable {
    /** Everything as the file itself tells it. */
    public static final LibraryOptions SNIFFED = new LibraryOptions(null, null);

    /** With files that must all be whole. */
    public LibraryOptions(String smilesColumn, String idColumn) {
        this(smilesColumn, idColumn, BadFiles.FAIL);
    }
}
