package org.charcot.library;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.security.AccessControlException;
import org.charcot.library.format.LibraryFile;
import org.charcot.library.format.LibraryFormat;
import org.charcot.library.layout.LibraryOptions;
import org.charcot.library.stream.Compression;
import org.charcot.library.stream.DamagedStreamException;
import org.charcot.library.stream.InvalidLibraryException;

/** Finds the files of a library and how each is to be read, before anything is computed. */
public final class Libraries {
    private static final int HEAD = 1 << 16;

    private Libraries() {}

    /**
     * The files that {@code paths} name, in the order of the paths and by name within each; one named twice is taken
     * once. A path is a file, a pattern, a directory with all below it, or the URI of any of them.
     *
     * @throws InvalidLibraryException with all that is wrong, not just the first of it
     */
    public static List<LibraryFile> find(List<String> paths, LibraryOptions options, Configuration configuration) {
        Listing listing = new Listing(configuration);
        List<InvalidLibraryException> problems = new ArrayList<>();
        for (String path : paths) {
            try {
                listing.add(path);
            } catch (InvalidLibraryException e) {
                problems.add(e);
            } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
                problems.add(new InvalidLibraryException(path, words(e)));
            }
        }
        List<LibraryFile> files = List.copyOf(read(listing, options, configuration, problems));
        if (!problems.isEmpty()) {
            throw InvalidLibraryException.of(problems);
        }
        return IntStream.range(0, files.size())
                .mapToObj(index -> files.get(index).at(index))
                .toList();
    }

    private static List<LibraryFile> read(
            Listing listing,
            LibraryOptions options,
            Configuration configuration,
            List<InvalidLibraryException> problems) {
        List<LibraryFile> files = new ArrayList<>();
        for (FileStatus found : listing.files()) {
            String path = found.getPath().toString();
            try {
                files.add(read(path, found.getLen(), options, configuration));
            } catch (InvalidLibraryException e) {
                problems.add(e);
            } catch (IOException | RuntimeException e) {
                // the decoders of damaged files throw what they like; it is the file's problem all the same
                problems.add(new InvalidLibraryException(path, words(e)));
            }
        }
        return files;
    }

    private static LibraryFile read(String path, long size, LibraryOptions options, Configuration configuration)
            throws IOException {
        LibraryFormat format = LibraryFormat.ofName(path)
                .orElseThrow(() -> new InvalidLibraryException(
                        path, "its format is not known, expected one of " + LibraryFormat.known()));
        LibraryFile file = LibraryFile.of(path, size, format);
        if (size == 0) {
            throw new InvalidLibraryException(path, "it is empty, expected molecules");
        }
        checkContent(file, configuration);
        return file.laidOut(format.syntax().sniff(file, options, configuration));
    }

    private static void checkContent(LibraryFile file, Configuration configuration) throws IOException {
        byte[] stored;
        try (InputStream in = file.stored(configuration)) {
            stored = in.readNBytes(4);
        }
        if (file.format() == LibraryFormat.PARQUET) {
            boolean parquet = new String(stored, StandardCharsets.ISO_8859_1).equals("PAR1");
            check(
                    parquet && file.compression() == Compression.NONE,
                    file,
                    "it is not Parquet, expected it to begin with PAR1");
            return;
        }
        Compression found = Compression.ofContent(stored);
        check(
                found == file.compression(),
                file,
                found == Compression.NONE
                        ? "it is not compressed, expected " + file.compression() + " by its name"
                        : "it is compressed with " + found + ", expected a name that ends in " + found.extension());
        byte[] head = head(file, configuration);
        check(head.length > 0, file, "it is empty, expected molecules");
        check(!isUtf16(head), file, "it is written in UTF-16, expected UTF-8");
        for (byte b : head) {
            check(b != 0, file, "it is binary, expected " + file.format() + " text");
        }
    }

    private static byte[] head(LibraryFile file, Configuration configuration) throws IOException {
        byte[] head = new byte[HEAD];
        int filled = 0;
        try (InputStream in = file.compression().open(file.stored(configuration))) {
            for (int read; filled < HEAD && (read = in.read(head, filled, HEAD - filled)) >= 0; ) {
                filled += read;
            }
        } catch (DamagedStreamException e) {
            check(filled > 0, file, "compressed stream damaged: " + e.getMessage());
        }
        return Arrays.copyOf(head, filled);
    }

    private static boolean isUtf16(byte[] head) {
        int mark = head.length < 2 ? 0 : (head[0] & 0xff) << 8 | (head[1] & 0xff);
        return mark == 0xfeff || mark == 0xfffe;
    }

    private static void check(boolean holds, LibraryFile file, String problem) {
        if (!holds) {
            throw new InvalidLibraryException(file.path(), problem);
        }
    }

    private static String words(Exception e) {
        String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        boolean denied = e instanceof AccessControlException
                || e instanceof AccessDeniedException
                || (e instanceof FileNotFoundException && message.contains("Permission denied"));
        return denied ? "permission denied, expected to be allowed to read it" : message;
    }
}
