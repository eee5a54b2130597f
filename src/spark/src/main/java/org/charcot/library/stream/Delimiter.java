package org.charcot.library.stream;

/** What stands between the columns of a row. */
public enum Delimiter {
    /** Any run of blanks and tabs; the last column takes the rest of the line. */
    WHITESPACE(' ', "separated by blanks"),
    TAB('\t', "separated by tabs"),
    COMMA(',', "separated by commas"),
    SEMICOLON(';', "separated by semicolons"),
    /** The format has columns, or items, of its own. */
    NONE('\0', "");

    private final char symbol;
    private final String words;

    Delimiter(char symbol, String words) {
        this.symbol = symbol;
        this.words = words;
    }

    public byte symbol() {
        return (byte) symbol;
    }

    /** Whether a quote may hold several fields together; in a table separated by tabs it is a character like any other. */
    public boolean quotes() {
        return this == COMMA || this == SEMICOLON;
    }

    public String words() {
        return words;
    }
}
