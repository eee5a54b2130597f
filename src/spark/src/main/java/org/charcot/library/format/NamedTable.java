package org.charcot.library.format;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.charcot.error.UserException;
import org.charcot.library.layout.Columns;
import org.charcot.library.layout.Layout;
import org.charcot.library.layout.Preamble;
import org.charcot.library.stream.Compression;
import org.charcot.library.stream.Delimiter;
import org.charcot.library.stream.Inspection;
import org.charcot.library.stream.InvalidLibraryException;
import org.charcot.library.stream.Storage;

/**
 * A table whose columns are known by their names: a line of names, and rows below it. Delimiter, quotes, encoding and
 * compression are told as those of a library are.
 */
public final class NamedTable implements Closeable {
    private static final Configuration LOCAL = new Configuration();

    private final Delimiter delimiter;
    private final List<String> names;
    private final TableCursor cursor;
    private List<String> row = List.of();

    private NamedTable(Delimiter delimiter, List<String> names, TableCursor cursor) {
        this.delimiter = delimiter;
        this.names = names;
        this.cursor = cursor;
    }

    /**
     * Opens a table all of whose bytes are sound.
     *
     * @param structure the column that may hold CXSMILES, with delimiters in them
     * @throws UserException where it is damaged, empty or no text
     */
    public static NamedTable open(java.nio.file.Path path, String structure) {
        try {
            Path real = new Path(path.toUri());
            LibraryFile file =
                    LibraryFile.of(Storage.of(real, LOCAL).getFileStatus(real), path.toString(), LibraryFormat.CSV);
            requireSound(file);
            TableSample sample = TableSample.of(file, LOCAL);
            int first = 0;
            while (first < sample.rows().size() - 1
                    && Preamble.isOne(String.join(",", sample.rows().get(first)))) {
                first++;
            }
            List<String> names =
                    sample.rows().get(first).stream().map(String::strip).toList();
            Layout layout = new Layout(
                    sample.delimiter(),
                    names,
                    sample.lines().get(first),
                    Columns.named(names, structure),
                    Layout.NOWHERE);
            TableCursor cursor = new TableCursor(file.laidOut(layout).whole(), Integer.MAX_VALUE, LOCAL);
            return new NamedTable(sample.delimiter(), names, cursor);
        } catch (InvalidLibraryException e) {
            throw refusal(path, e.problem());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read table: " + path, e);
        }
    }

    private static void requireSound(LibraryFile file) throws IOException {
        byte[] head;
        try (InputStream stored = file.stored(LOCAL)) {
            head = stored.readNBytes(4);
        }
        if (Compression.ofContent(head) != file.compression()) {
            throw new InvalidLibraryException(
                    file.given(),
                    "its bytes are not those that its name promises, expected a plain or compressed text");
        }
        Inspection inspection = file.inspect(LOCAL);
        if (inspection.intact().isDamaged()) {
            throw new InvalidLibraryException(
                    file.given(), "it is damaged: " + inspection.intact().damage());
        }
    }

    private static UserException refusal(java.nio.file.Path path, String problem) {
        return new UserException("Cannot read table: " + path + ", " + problem);
    }

    public Delimiter delimiter() {
        return delimiter;
    }

    public List<String> names() {
        return names;
    }

    /** The column of a name, in the table's spelling or another case; -1 where there is none. */
    public int column(String name) {
        return name == null ? -1 : Columns.named(names, name);
    }

    /** Moves to the next row; false when there is none. */
    public boolean next() {
        try {
            boolean any = cursor.next();
            row = any ? cursor.row() : List.of();
            return any;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read table", e);
        }
    }

    /** The fields of the row, which may be more or fewer than the names. */
    public List<String> row() {
        return row;
    }

    /** The line, counted from 1, on which the row begins. */
    public long line() {
        return cursor.line();
    }

    @Override
    public void close() throws IOException {
        cursor.close();
    }
}
