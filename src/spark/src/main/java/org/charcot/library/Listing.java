package org.charcot.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.charcot.library.format.LibraryFormat;
import org.charcot.library.stream.InvalidLibraryException;
import org.charcot.library.stream.Storage;

/** The files that paths, patterns and directories stand for, each once. */
final class Listing {
    private static final Comparator<FileStatus> BY_PATH =
            Comparator.comparing(status -> status.getPath().toString());

    private static final Set<String> TO_BE_NAMED = Set.of("txt", "dat");

    private final Configuration configuration;
    private final Map<Path, FileStatus> files = new LinkedHashMap<>();

    Listing(Configuration configuration) {
        this.configuration = configuration;
    }

    Collection<FileStatus> files() {
        return files.values();
    }

    void add(String name) throws IOException {
        Path path = path(name);
        FileSystem fileSystem = Storage.of(path, configuration);
        FileStatus[] found = fileSystem.exists(path)
                ? new FileStatus[] {fileSystem.getFileStatus(path)}
                : Optional.ofNullable(fileSystem.globStatus(path)).orElseGet(() -> new FileStatus[0]);
        if (found.length == 0) {
            throw new InvalidLibraryException(name, "it does not exist, expected a file, a directory or a pattern");
        }
        Arrays.sort(found, BY_PATH);
        for (FileStatus status : found) {
            if (status.isDirectory()) {
                int before = files.size();
                boolean any = addBelow(fileSystem, status.getPath());
                if (!any && files.size() == before) {
                    throw new InvalidLibraryException(
                            name,
                            "there are no molecules in this directory, expected files of " + LibraryFormat.known());
                }
            } else if (found.length == 1 || isVisible(status.getPath())) {
                put(fileSystem, status);
            }
        }
    }

    /** A name with brackets or a colon in it is a file's before it is a pattern or a URI. */
    private static Path path(String name) {
        try {
            java.nio.file.Path local = java.nio.file.Path.of(name);
            return Files.exists(local)
                    ? new Path(local.toAbsolutePath().normalize().toUri())
                    : new Path(name);
        } catch (InvalidPathException e) {
            return new Path(name);
        }
    }

    private boolean addBelow(FileSystem fileSystem, Path directory) throws IOException {
        FileStatus[] found = fileSystem.listStatus(directory);
        Arrays.sort(found, BY_PATH);
        boolean any = false;
        for (FileStatus status : found) {
            if (!isVisible(status.getPath())) {
                continue;
            }
            if (status.isDirectory()) {
                any |= addBelow(fileSystem, status.getPath());
            } else if (isLibrary(status.getPath().getName())) {
                put(fileSystem, status);
                any = true;
            }
        }
        return any;
    }

    /** In a directory a text is more likely a README than molecules, and data may be any: such a file has to be named. */
    private static boolean isLibrary(String name) {
        return LibraryFormat.ofName(name).isPresent() && !TO_BE_NAMED.contains(LibraryFormat.extension(name));
    }

    private static boolean isVisible(Path path) {
        return !path.getName().startsWith(".") && !path.getName().startsWith("_");
    }

    private void put(FileSystem fileSystem, FileStatus status) {
        files.putIfAbsent(fileSystem.makeQualified(status.getPath()), status);
    }
}
