package org.charcot.library;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
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
    private final Map<Path, Listed> files = new LinkedHashMap<>();
    private final Map<Path, SkippedFile> skipped = new LinkedHashMap<>();
    /** Directories by their real place, so that a link to one that holds it is not gone through again and again. */
    private final Set<String> visited = new HashSet<>();

    private final Set<String> reals = new HashSet<>();

    /** The name that is being added. */
    private String given = "";

    Listing(Configuration configuration) {
        this.configuration = configuration;
    }

    /**
     * A file.
     *
     * @param name as somebody would type it who typed the library's: a result is to say nothing of where it was made
     */
    record Listed(FileStatus status, String name) {}

    Collection<Listed> files() {
        return files.values();
    }

    /** Files in directories that are no library, unless they were named elsewhere. */
    List<SkippedFile> skipped() {
        return skipped.entrySet().stream()
                .filter(entry -> !files.containsKey(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    void add(String name) throws IOException {
        if (name.isBlank()) {
            throw new InvalidLibraryException("''", "it has no name, expected a file, a directory or a pattern");
        }
        given = name;
        Path path = path(name);
        FileSystem fileSystem = Storage.of(path, configuration);
        FileStatus[] found = fileSystem.exists(path)
                ? new FileStatus[] {fileSystem.getFileStatus(path)}
                : Optional.ofNullable(fileSystem.globStatus(path)).orElseGet(() -> new FileStatus[0]);
        if (found.length == 0) {
            boolean pattern = name.matches(".*[*?{\\[].*");
            throw new InvalidLibraryException(
                    name,
                    (pattern ? "nothing matches it" : "it does not exist")
                            + ", expected a file, a directory or a pattern");
        }
        Arrays.sort(found, BY_PATH);
        visited.clear();
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
        if (!visited.add(realPath(directory))) {
            return false;
        }
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
            } else {
                Path qualified = fileSystem.makeQualified(status.getPath());
                skipped.put(
                        qualified, new SkippedFile(typed(qualified), "in a folder its name says no library", false));
            }
        }
        return any;
    }

    /** Where a path leads, links followed where the file system has them. */
    private static String realPath(Path path) throws IOException {
        URI uri = path.toUri();
        boolean local = uri.getScheme() == null || uri.getScheme().equals("file");
        if (!local) {
            return path.toString();
        }
        java.nio.file.Path named = java.nio.file.Path.of(uri.getPath());
        return Files.exists(named) ? named.toRealPath().toString() : named.toString();
    }

    /** In a directory a text is more likely a README than molecules, and data may be any: such a file has to be named. */
    private static boolean isLibrary(String name) {
        return LibraryFormat.ofName(name).isPresent() && !TO_BE_NAMED.contains(LibraryFormat.extension(name));
    }

    private static boolean isVisible(Path path) {
        return !path.getName().startsWith(".") && !path.getName().startsWith("_");
    }

    private void put(FileSystem fileSystem, FileStatus status) throws IOException {
        Path qualified = fileSystem.makeQualified(status.getPath());
        if (reals.add(realPath(qualified))) {
            files.put(qualified, new Listed(status, typed(qualified)));
        }
    }

    private String typed(Path found) {
        URI uri = found.toUri();
        if (!uri.getScheme().equals("file") || given.startsWith("file:")) {
            return found.toString();
        }
        java.nio.file.Path local = java.nio.file.Path.of(uri.getPath());
        boolean absolute = given.startsWith("/");
        return absolute
                ? local.toString()
                : java.nio.file.Path.of("").toAbsolutePath().relativize(local).toString();
    }
}
