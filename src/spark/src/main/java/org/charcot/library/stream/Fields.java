package org.charcot.library.stream;

import java.util.Arrays;

/**
 * Splits one record into fields, as ranges of the array that it stands in.
 *
 * <p>Quotes are those of RFC 4180, read with the patience that chemists' names ask for (2"-methyl): a field is quoted
 * when it begins with a quote and a later one stands just before a delimiter or the end of a line. Between tabs a quote
 * is a character, but quotes around all of a field, as spreadsheets write them, are left out.
 */
public final class Fields {
    private static final int UNCLOSED = -1;

    private final Delimiter delimiter;
    private final boolean quoting;
    private final int width;
    private final int smilesColumn;
    private byte[] bytes;
    private int end;
    private int count;
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private boolean[] quoted = new boolean[16];

    /**
     * @param width how many are wanted; of fields between blanks the last takes the rest of the line
     * @param smilesColumn the field whose CXSMILES extension, set off by a blank, belongs to it
     */
    public Fields(Delimiter delimiter, boolean quoting, int width, int smilesColumn) {
        this.delimiter = delimiter;
        this.quoting = quoting;
        this.width = width;
        this.smilesColumn = smilesColumn;
    }

    /** Splits {@code in[from, to)}, up to the width wanted. */
    public void split(byte[] in, int from, int to) {
        bytes = in;
        end = to;
        count = 0;
        if (delimiter == Delimiter.WHITESPACE) {
            splitAtBlanks(from, to);
        } else {
            splitAtDelimiters(from, to);
        }
    }

    private void splitAtBlanks(int from, int to) {
        int start = from;
        do {
            int end = count == width - 1 ? to : structureEnd(start, to, count == smilesColumn);
            add(start, end, false);
            start = end;
            while (start < to && isBlank(bytes[start])) {
                start++;
            }
        } while (start < to && count < width);
    }

    private void splitAtDelimiters(int from, int to) {
        byte symbol = delimiter.symbol();
        int start = from;
        while (count < width) {
            boolean opens = quoting && delimiter.quotes() && start < to && bytes[start] == '"';
            int close = opens ? close(bytes, start + 1, to, symbol) : UNCLOSED;
            int end = delimited(close == UNCLOSED ? start : close + 1, to);
            if (close == UNCLOSED && count == smilesColumn) {
                end = delimited(Math.max(start, extensionEnd(start, end, to)), to);
            }
            if (close == UNCLOSED) {
                add(start, end, false);
            } else {
                add(start + 1, close, true);
            }
            if (end >= to) {
                return;
            }
            start = end + 1;
        }
    }

    private int delimited(int from, int to) {
        int end = from;
        while (end < to && bytes[end] != delimiter.symbol()) {
            end++;
        }
        return end;
    }

    /** The end of a CXSMILES extension that begins before the first delimiter, which may hold delimiters; 0 for none. */
    private int extensionEnd(int start, int end, int to) {
        int bar = start;
        while (bar < end && bytes[bar] != '|') {
            bar++;
        }
        boolean begins = bar > start && bar < end && isBlank(bytes[bar - 1]);
        int extended = begins ? structureEnd(start, to, true) : 0;
        return extended > bar ? extended : 0;
    }

    private void add(int start, int end, boolean inQuotes) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
            quoted = Arrays.copyOf(quoted, count * 2);
        }
        starts[count] = start;
        ends[count] = end;
        quoted[count++] = inQuotes;
    }

    /** The end of the word at {@code start}, and of a {@code |...|} after it where it is a structure. */
    private int structureEnd(int start, int to, boolean structure) {
        int end = start;
        while (end < to && !isBlank(bytes[end])) {
            end++;
        }
        int bar = end;
        while (bar < to && isBlank(bytes[bar])) {
            bar++;
        }
        if (structure && bar > end && bar < to && bytes[bar] == '|') {
            for (int i = bar + 1; i < to; i++) {
                if (bytes[i] == '|') {
                    return i + 1;
                }
            }
        }
        return end;
    }

    public int count() {
        return count;
    }

    /** Whether there is anything but blanks and delimiters from a field on. */
    public boolean holdsAnyFrom(int index) {
        for (int i = starts[index]; i < end; i++) {
            if (bytes[i] != delimiter.symbol() && !isBlank(bytes[i])) {
                return true;
            }
        }
        return false;
    }

    public boolean has(int index) {
        return index >= 0 && index < count;
    }

    public String text(int index) {
        String text = Decoded.text(bytes, starts[index], ends[index]).strip();
        if (quoting && delimiter == Delimiter.TAB) {
            return withoutQuotes(text);
        }
        return quoted[index] ? text.replace("\"\"", "\"") : text;
    }

    /** What a spreadsheet put in quotes: inside of them every quote is doubled. */
    private static String withoutQuotes(String text) {
        if (text.length() < 2 || !text.startsWith("\"") || !text.endsWith("\"")) {
            return text;
        }
        String inner = text.substring(1, text.length() - 1);
        return inner.replace("\"\"", "").indexOf('"') < 0 ? inner.replace("\"\"", "\"") : text;
    }

    /** The structure alone, where a field may hold a title after it as SMILES files do. */
    public String structure(int index) {
        return Decoded.text(bytes, starts[index], structureEnd(starts[index], ends[index], true));
    }

    /** What stands behind the structure in its field. */
    public String title(int index) {
        return Decoded.text(bytes, structureEnd(starts[index], ends[index], true), ends[index])
                .strip();
    }

    private static boolean isBlank(byte b) {
        return b == ' ' || b == '\t';
    }

    /** The quote that ends the field whose first byte within quotes is at {@code from}. */
    private static int close(byte[] bytes, int from, int to, byte delimiter) {
        for (int i = from; i < to; i++) {
            if (bytes[i] != '"') {
                continue;
            }
            if (i + 1 == to || bytes[i + 1] == delimiter || bytes[i + 1] == '\n' || bytes[i + 1] == '\r') {
                return i;
            }
            if (bytes[i + 1] == '"') {
                i++;
            }
        }
        return UNCLOSED;
    }

    /**
     * Whether the first quote that could end a field begun on an earlier line ends one that begins on this line: then
     * the earlier quote was a stray one.
     */
    public static boolean closesItsOwn(byte[] bytes, int from, int to, byte delimiter) {
        int close = close(bytes, from, to, delimiter);
        for (int i = from; i < close; i++) {
            if (bytes[i] == '"') {
                int own = close(bytes, i + 1, to, delimiter);
                if (own == close) {
                    return true;
                }
                i = Math.max(i, own);
            }
            while (i < close && bytes[i] != delimiter) {
                i++;
            }
        }
        return false;
    }

    /**
     * Whether a quoted field that runs over a line holds a quote that is neither doubled nor its end: then the one that it
     * begins with is not that of RFC 4180.
     */
    public static boolean holdsStrayQuote(byte[] bytes, int from, int to, byte delimiter) {
        int i = from;
        while (i < to) {
            int close = bytes[i] == '"' ? close(bytes, i + 1, to, delimiter) : UNCLOSED;
            boolean runsOn = close != UNCLOSED && holdsLine(bytes, i, close);
            for (int k = i + 1; runsOn && k < close; k++) {
                if (bytes[k] == '"' && bytes[k + 1] == '"') {
                    k++;
                } else if (bytes[k] == '"') {
                    return true;
                }
            }
            i = Math.max(i, close);
            while (i < to && bytes[i] != delimiter) {
                i++;
            }
            i++;
        }
        return false;
    }

    private static boolean holdsLine(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] == '\n') {
                return true;
            }
        }
        return false;
    }

    /** Whether a line leaves a quoted field open; {@code inside} when the line before it did. */
    public static boolean endsInQuotes(byte[] bytes, int from, int to, byte delimiter, boolean inside) {
        boolean open = inside;
        int i = from;
        while (i < to || open) {
            if (open || bytes[i] == '"') {
                int close = close(bytes, open ? i : i + 1, to, delimiter);
                if (close == UNCLOSED) {
                    return true;
                }
                i = close + 1;
                open = false;
            }
            while (i < to && bytes[i] != delimiter) {
                i++;
            }
            i++;
        }
        return false;
    }
}
