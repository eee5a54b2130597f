package org.charcot.library.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.charcot.library.layout.Layout;
import org.charcot.library.stream.ByteLines;
import org.charcot.library.stream.Compression;
import org.charcot.library.stream.Storage;
import org.charcot.molecule.Notation;
import org.charcot.molecule.Submission;

/**
 * One file of a library, and how it is to be read.
 *
 * @param path a URI that any machine of a cluster can open
 * @param size in bytes, as stored
 * @param index the place of the file among those of the run, from 0
 */
public record LibraryFile(
        String path, long size, LibraryFormat format, Compression compression, Layout layout, int index)
        implements Serializable {

    /** Lines take the lower bits of a position: a thousand billion of them in each of eight million files. */
    private static final int LINE_BITS = 40;

    public static LibraryFile of(String path, long size, LibraryFormat format) {
        return new LibraryFile(path, size, format, Compression.ofName(path), Layout.UNKNOWN, 0);
    }

    public LibraryFile laidOut(Layout as) {
        return new LibraryFile(path, size, format, compression, as, index);
    }

    public LibraryFile at(int place) {
        return new LibraryFile(path, size, format, compression, layout, place);
    }

    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The first records as they are understood, for a person to see before a long run. */
    public List<Submission> firstRecords(int count, Configuration configuration) {
        List<Submission> records = new ArrayList<>();
        try (RecordIterator all = whole().open(configuration)) {
            while (records.size() < count && all.hasNext()) {
                records.add(all.next());
            }
        }
        return records;
    }

    /** The bytes as stored, from their beginning. */
    public InputStream stored(Configuration configuration) throws IOException {
        return Storage.stored(path, 0, configuration);
    }

    /** The lines from the beginning, decompressed. */
    ByteLines lines(Configuration configuration) throws IOException {
        return new ByteLines(compression.open(stored(configuration)), 0, 1);
    }

    /** The lines that begin at or after byte {@code start} of a plain file, the first of them numbered so. */
    ByteLines linesFrom(long start, long firstLine, Configuration configuration) throws IOException {
        if (start == 0) {
            return lines(configuration);
        }
        ByteLines lines = new ByteLines(Storage.stored(path, start - 1, configuration), start - 1, firstLine - 1);
        // the rest of a line that began before: an empty one if it ends just here
        lines.next();
        return lines;
    }

    /** This file as a single split. */
    LibrarySplit whole() {
        long end = format == LibraryFormat.PARQUET ? Long.MAX_VALUE : size;
        return new LibrarySplit(this, 0, end, 0, 1, 1);
    }

    /** How reading this file failed, as an exception that names it. */
    public UncheckedIOException failure(IOException cause) {
        return new UncheckedIOException("Cannot read library: " + path + ", " + cause.getMessage(), cause);
    }

    Submission submission(String id, Notation notation, String text, long line, String fault) {
        String named = id.isEmpty() ? name() + ":" + line : id;
        return new Submission(named, notation, text, path, line, ((long) index << LINE_BITS) | line, fault);
    }
}
