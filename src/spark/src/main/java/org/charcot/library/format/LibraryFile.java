package org.charcot.library.format;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.charcot.library.layout.Layout;
import org.charcot.library.stream.ByteLines;
import org.charcot.library.stream.Compression;
import org.charcot.library.stream.Inspection;
import org.charcot.library.stream.Intact;
import org.charcot.library.stream.InvalidLibraryException;
import org.charcot.library.stream.Storage;
import org.charcot.library.stream.TrustedBytes;
import org.charcot.molecule.Notation;
import org.charcot.molecule.Submission;

/**
 * One file of a library, and how it is to be read.
 *
 * @param path a URI that any machine of a cluster can open
 * @param given the file's name for people, as they would type it
 * @param size in bytes, as stored
 * @param modified when it was written last, in milliseconds since 1970
 * @param index the place of the file among those of the run, from 0
 * @param intact how much of it is read: all until somebody has looked
 */
public record LibraryFile(
        String path,
        String given,
        long size,
        long modified,
        LibraryFormat format,
        Compression compression,
        Layout layout,
        int index,
        Intact intact)
        implements Serializable {

    /** How the fault of a record begins that stands for all that could no longer be read. */
    public static final String LOST = "from here on nothing could be read: ";

    /** Lines take the lower bits of a position: a thousand billion of them in each of eight million files. */
    private static final int LINE_BITS = 40;

    public static LibraryFile of(FileStatus found, String given, LibraryFormat format) {
        String path = found.getPath().toString();
        return new LibraryFile(
                path,
                given,
                found.getLen(),
                found.getModificationTime(),
                format,
                Compression.ofName(path),
                Layout.UNKNOWN,
                0,
                Intact.ALL);
    }

    public LibraryFile laidOut(Layout as) {
        return new LibraryFile(path, given, size, modified, format, compression, as, index, intact);
    }

    public LibraryFile at(int place) {
        return new LibraryFile(path, given, size, modified, format, compression, layout, place, intact);
    }

    /** This file, of which no more is read than can be trusted; the record behind that says what is wrong. */
    public LibraryFile trusted(Intact part) {
        return new LibraryFile(path, given, size, modified, format, compression, layout, index, part);
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

    /**
     * Looks at all of the bytes.
     *
     * @throws InvalidLibraryException where the storage fails; damage of the file itself is an answer
     */
    public Inspection inspect(Configuration configuration) {
        MessageDigest digest = newDigest();
        try (InputStream stored = new DigestInputStream(stored(configuration), digest)) {
            Intact part = compression.verify(stored);
            // behind damage there may be more, which is part of the file all the same
            stored.transferTo(OutputStream.nullOutputStream());
            String hash = HexFormat.of().formatHex(digest.digest());
            return format.syntax().inspect(this, new Inspection(hash, part, Inspection.UNKNOWN), configuration);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** The lines from the beginning, decompressed, as far as they can be trusted. */
    ByteLines lines(Configuration configuration) throws IOException {
        InputStream plain = compression.open(stored(configuration));
        return new ByteLines(intact.isDamaged() ? new TrustedBytes(plain, intact) : plain, 0, 1);
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

    /** How the storage failed while this file was read, as an exception that names it. */
    public InvalidLibraryException failure(IOException cause) {
        String problem = cause instanceof FileNotFoundException
                ? "it is no longer there, or not where every machine can read it"
                : "its storage fails: " + cause.getMessage();
        return new InvalidLibraryException(given, problem, cause);
    }

    /** How it is no longer the file that was found; empty where it still is. */
    public String change(Configuration configuration) {
        try {
            Path found = new Path(path);
            FileStatus now = Storage.of(found, configuration).getFileStatus(found);
            boolean same = now.getLen() == size && now.getModificationTime() == modified;
            return same ? "" : "it was changed during the run";
        } catch (FileNotFoundException e) {
            return "it was removed during the run";
        } catch (IOException e) {
            return "it could not be found again: " + e.getMessage();
        }
    }

    /**
     * What stands in place of the records that can no longer be read.
     *
     * @param line where the first of them was
     */
    public Submission lost(long line, String why) {
        return faulty("", Notation.SMILES, "", line, LOST + why);
    }

    /** A record in which something is wrong. */
    Submission faulty(String id, Notation notation, String text, long line, String fault) {
        return submission(id, notation, text, line, fault, List.of());
    }

    Submission submission(String id, Notation notation, String text, long line, List<String> kept) {
        return submission(id, notation, text, line, null, kept);
    }

    private Submission submission(
            String id, Notation notation, String text, long line, String fault, List<String> kept) {
        String named = id.isEmpty() ? name() + ":" + line : id;
        return new Submission(named, notation, text, given, line, ((long) index << LINE_BITS) | line, fault, kept);
    }
}
