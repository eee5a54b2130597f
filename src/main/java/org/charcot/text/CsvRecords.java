package org.charcot.text;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** The records of a comma-separated text (RFC 4180), one at a time; empty lines are not records. */
public final class CsvRecords implements Iterator<List<String>> {
    private static final int END = -1;

    private final PushbackReader text;
    private List<String> next;
    private int line = 1;
    private int nextLine;
    private int lineOfLast;

    public CsvRecords(Reader text) {
        this.text = new PushbackReader(text);
    }

    /** The line at which the last record returned begins, counted from 1. */
    public int line() {
        return lineOfLast;
    }

    @Override
    public boolean hasNext() {
        try {
            while (next == null && peek() != END) {
                nextLine = line;
                List<String> fields = fields();
                next = fields.equals(List.of("")) ? null : fields;
            }
            return next != null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<String> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        List<String> fields = next;
        next = null;
        lineOfLast = nextLine;
        return fields;
    }

    private List<String> fields() throws IOException {
        List<String> fields = new ArrayList<>();
        do {
            fields.add(peek() == '"' ? quoted() : plain());
        } while (text.read() == ',');
        line++;
        return fields;
    }

    private String plain() throws IOException {
        StringBuilder field = new StringBuilder();
        for (int c = peek(); c != ',' && c != '\n' && c != END; c = peek()) {
            if (c != '\r') {
                field.append((char) c);
            }
            text.read();
        }
        return field.toString();
    }

    private String quoted() throws IOException {
        StringBuilder field = new StringBuilder();
        text.read();
        for (int c = text.read(); c != END; c = text.read()) {
            if (c == '"' && peek() != '"') {
                break;
            }
            if (c == '"') {
                text.read();
            }
            if (c == '\n') {
                line++;
            }
            field.append((char) c);
        }
        return field.append(plain()).toString();
    }

    private int peek() throws IOException {
        int c = text.read();
        if (c != END) {
            text.unread(c);
        }
        return c;
    }
}
