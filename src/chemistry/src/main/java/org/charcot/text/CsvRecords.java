package org.charcot.text;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * The records of a CSV text (RFC 4180) one by one, read as they are asked for.
 *
 * <p>A field in quotes may hold commas, line breaks and doubled quotes; lines may end in LF or CRLF; a byte order mark
 * and empty lines are passed over. Blanks belong to the field they stand in. The reader stays the caller's to close.
 */
public final class CsvRecords implements Iterator<List<String>> {
    private static final int END = -1;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Reader reader;
    private final String name;
    private final char separator;
    private final char[] buffer = new char[1 << 14];
    private final StringBuilder field = new StringBuilder();
    private int position;
    private int limit;
    private long line = 1;
    private long recordLine;
    private long nextLine;
    private int width = 8;
    private List<String> next;

    /** Reads {@code reader}; {@code name} is what messages call it, most often its file. */
    public CsvRecords(Reader reader, String name) {
        this(reader, name, ',');
    }

    public CsvRecords(Reader reader, String name, char separator) {
        this.reader = reader;
        this.name = name;
        this.separator = separator;
        if (peek() == BYTE_ORDER_MARK) {
            position++;
        }
    }

    /** The line, counted from 1, on which the record last returned begins; 0 before the first. */
    public long line() {
        return recordLine;
    }

    /** What to throw when the record last returned is not what was expected: it names the text and the line. */
    public IllegalArgumentException refusal(String reason) {
        return refusal(recordLine, reason);
    }

    @Override
    public boolean hasNext() {
        if (next == null) {
            next = read();
        }
        return next != null;
    }

    @Override
    public List<String> next() {
        if (!hasNext()) {
            throw new NoSuchElementException("Cannot read on: " + name + " ends with line " + line);
        }
        List<String> answer = next;
        next = null;
        recordLine = nextLine;
        return answer;
    }

    private List<String> read() {
        skipEmptyLines();
        if (peek() == END) {
            return null;
        }
        nextLine = line;
        List<String> fields = new ArrayList<>(width);
        do {
            fields.add(peek() == '"' ? quoted() : plain());
        } while (anotherField());
        width = fields.size();
        return Collections.unmodifiableList(fields);
    }

    private void skipEmptyLines() {
        while (peek() == '\n' || peek() == '\r') {
            endLine();
        }
    }

    /** Steps over what ends a field, and says whether the record goes on. */
    private boolean anotherField() {
        int c = peek();
        if (c == separator) {
            position++;
            return true;
        }
        if (c != END) {
            endLine();
        }
        return false;
    }

    /** A field without quotes, taken from the buffer in one piece unless the buffer ends within it. */
    private String plain() {
        field.setLength(0);
        while (peek() != END) {
            int start = position;
            while (position < limit && !endsPlain(buffer[position])) {
                position++;
            }
            if (position < limit) {
                if (field.isEmpty()) {
                    return new String(buffer, start, position - start);
                }
                return field.append(buffer, start, position - start).toString();
            }
            field.append(buffer, start, position - start);
        }
        return field.toString();
    }

    private boolean endsPlain(char c) {
        return c == separator || c == '\n' || c == '\r';
    }

    private String quoted() {
        position++;
        field.setLength(0);
        while (true) {
            takeUpToQuote();
            if (peek() == END) {
                throw refusal(nextLine, "a quote is never closed");
            }
            position++;
            if (peek() != '"') {
                return closed();
            }
            field.append('"');
            position++;
        }
    }

    private void takeUpToQuote() {
        while (peek() != END) {
            int start = position;
            while (position < limit && buffer[position] != '"') {
                if (buffer[position++] == '\n') {
                    line++;
                }
            }
            field.append(buffer, start, position - start);
            if (position < limit) {
                return;
            }
        }
    }

    private String closed() {
        int after = peek();
        if (after != END && !endsPlain((char) after)) {
            throw refusal(
                    line,
                    "'" + (char) after + "' after a closing quote, expected '" + separator + "' or the line's end");
        }
        return field.toString();
    }

    private void endLine() {
        if (buffer[position++] == '\r' && peek() == '\n') {
            position++;
        }
        line++;
    }

    /** The coming character without taking it; after this call it stands at {@code buffer[position]}. */
    private int peek() {
        if (position == limit && !fill()) {
            return END;
        }
        return buffer[position];
    }

    private boolean fill() {
        try {
            int count = reader.read(buffer, 0, buffer.length);
            position = 0;
            limit = Math.max(count, 0);
            return count > 0;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name + " after line " + line, e);
        }
    }

    private IllegalArgumentException refusal(long where, String reason) {
        return new IllegalArgumentException("Cannot read " + name + ", line " + where + ": " + reason);
    }
}
