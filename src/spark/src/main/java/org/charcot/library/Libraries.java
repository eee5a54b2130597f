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
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.security.AccessControlException;
import org.charcot.library.format.LibraryFile;
import org.charcot.library.format.LibraryFormat;
import org.charcot.library.layout.BadFiles;
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
     * @throws InvalidLibraryException with all that is wrong, not just the first of it; for a single file only where bad
     *     files may not be skipped, or nothing else is left
     */
    public static Found find(List<String> paths, LibraryOptions options, Configuration configuration) {
        List<InvalidLibraryException> problems = new ArrayList<>();
        Listing listing = listed(paths, configuration, problems);
        List<SkippedFile> skipped = new ArrayList<>(listing.skipped());
        List<LibraryFile> files = new ArrayList<>();
        List<InvalidLibraryException> nothing = new ArrayList<>();
        for (Listing.Listed found : listing.files()) {
            String path = found.name();
            try {
                files.add(read(found, options, configuration).at(files.size()));
            } catch (InvalidLibraryException e) {
                if (e.isOfNothing()) {
                    nothing.add(e);
                    skipped.add(new SkippedFile(path, e.problem(), false));
                } else {
                    skip(path, e.problem(), options, skipped, problems);
                }
            } catch (IOException | RuntimeException e) {
                // the decoders of damaged files throw what they like; it is the file's problem all the same
                skip(path, words(e), options, skipped, problems);
            }
        }
        if (files.isEmpty()) {
            problems.addAll(nothing);
        }
        if (problems.isEmpty() && files.isEmpty()) {
            skipped.stream()
                    .filter(SkippedFile::bad)
                    .forEach(file -> problems.add(new InvalidLibraryException(file.path(), file.why())));
        }
        if (!problems.isEmpty()) {
            throw InvalidLibraryException.of(problems);
        }
        return KeptColumns.in(new Found(files, skipped, List.of()), options);
    }

    private static Listing listed(
            List<String> paths, Configuration configuration, List<InvalidLibraryException> problems) {
        Listing listing = new Listing(configuration);
        for (String path : paths) {
            try {
                listing.add(path);
            } catch (InvalidLibraryException e) {
                problems.add(e);
            } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
                problems.add(new InvalidLibraryException(path, words(e)));
            }
        }
        return listing;
    }

    private static void skip(
            String path,
            String problem,
            LibraryOptions options,
            List<SkippedFile> skipped,
            List<InvalidLibraryException> problems) {
        if (options.onBadFile() == BadFiles.SKIP) {
            skipped.add(new SkippedFile(path, problem, true));
        } else {
            problems.add(new InvalidLibraryException(path, problem));
        }
    }

    private static LibraryFile read(Listing.Listed found, LibraryOptions options, Configuration configuration)
            throws IOException {
        String path = found.name();
        LibraryFormat format = LibraryFormat.ofName(path)
                .orElseThrow(() -> new InvalidLibraryException(
                        path, "its format is not known, expected one of " + LibraryFormat.known()));
        LibraryFile file = LibraryFile.of(found.status(), path, format);
        if (file.size() == 0) {
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
            throw new InvalidLibraryException(file.given(), problem);
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
