package org.charcot.spark.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.util.ShutdownHookManager;
import org.charcot.error.UserException;
import org.charcot.result.Manifest;
import org.charcot.result.ManifestFile;

/**
 * A result folder in the making. All is written to a hidden folder beside it, which takes its name when it is complete:
 * a run that fails leaves no half a result, and an old result stands until the new one is there. A second run into the
 * same folder is refused while the first goes on.
 */
public final class ResultFolder {
    /** Spark ends its tasks at 40 and Hadoop its file systems at 10: a task that still writes would make the folder again. */
    private static final int AFTER_TASKS = 20;

    private final FileSystem files;
    private final Path target;
    private final Path partial;
    private final Path previous;
    private final boolean overwrite;
    private final Runnable ending = this::abandonQuietly;
    private FolderClaim claim;

    private ResultFolder(FileSystem files, Path target, boolean overwrite) {
        this.files = files;
        this.target = target;
        this.overwrite = overwrite;
        partial = beside("partial");
        previous = beside("previous");
    }

    private Path beside(String what) {
        return new Path(target.getParent(), "." + target.getName() + "." + what);
    }

    /**
     * Begins one.
     *
     * @param inputs what the run reads, which no result may replace
     * @throws UserException if the folder exists and may not be replaced, or another run writes it
     */
    public static ResultFolder create(String out, boolean overwrite, List<String> inputs, Configuration configuration) {
        try {
            Path given = new Path(out);
            FileSystem files = given.getFileSystem(configuration);
            // Parquet checks its own pages; a hidden file beside each of ours would only be in the way
            files.setWriteChecksum(false);
            Path target = files.makeQualified(given);
            if (target.isRoot()) {
                throw new UserException("Cannot write result: " + out + " is the root, expected a folder of its own");
            }
            ResultFolder folder = new ResultFolder(files, target, overwrite);
            folder.begin(out, inputs);
            return folder;
        } catch (IOException | IllegalArgumentException e) {
            throw new UserException("Cannot write result: " + out + ", " + e.getMessage(), e);
        }
    }

    private void begin(String out, List<String> inputs) throws IOException {
        files.mkdirs(target.getParent());
        claim = FolderClaim.of(files, beside("lock"), out);
        try {
            if (!files.exists(target) && files.exists(previous)) {
                // a run was killed between taking the old result's name and giving it to the new one
                files.rename(previous, target);
            }
            refuseIfInTheWay(out, inputs);
            files.delete(partial, true);
            if (!files.mkdirs(partial)) {
                throw new UserException("Cannot write result: " + out + ", expected a place that can be written");
            }
        } catch (IOException | RuntimeException e) {
            claim.release();
            throw e;
        }
        ShutdownHookManager.get().addShutdownHook(ending, AFTER_TASKS);
    }

    private void refuseIfInTheWay(String out, List<String> inputs) throws IOException {
        if (!files.exists(target)) {
            return;
        }
        if (!overwrite) {
            throw new UserException("Cannot write result: " + out + " exists, expected a new folder or --overwrite");
        }
        String within = real(target) + "/";
        for (String input : inputs) {
            if (real(new Path(input)).startsWith(within)) {
                throw new UserException("Cannot overwrite: " + out + " holds " + input
                        + ", which this run reads, expected another folder");
            }
        }
        ResultContents.requireNothingElse(files, target, out);
    }

    /** Where something is, with links followed where they can be. */
    private String real(Path path) throws IOException {
        Path qualified = files.makeQualified(path);
        if (!"file".equals(qualified.toUri().getScheme())) {
            return qualified.toString();
        }
        java.nio.file.Path local = java.nio.file.Path.of(qualified.toUri().getPath());
        return (Files.exists(local) ? local.toRealPath() : local).toString();
    }

    FileSystem files() {
        return files;
    }

    /** Something in the folder, by its name, while it is being made. */
    public Path path(String name) {
        return new Path(partial, name);
    }

    /** The names of what is in it so far, in the order of the alphabet. */
    public List<String> contents() {
        try {
            return Arrays.stream(files.listStatus(partial))
                    .map(status -> status.getPath().getName())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list " + partial, e);
        }
    }

    public void delete(String name) {
        try {
            files.delete(path(name), true);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete " + path(name), e);
        }
    }

    /** Writes what the run did, last of all. */
    public void write(Manifest manifest) {
        try (OutputStream out = files.create(path(Manifest.NAME))) {
            ManifestFile.write(manifest, out);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + Manifest.NAME, e);
        }
    }

    /** Gives the complete folder its name; at every moment one of both results is whole. */
    public void complete() {
        try {
            boolean replaces = overwrite && files.exists(target);
            if (replaces) {
                files.delete(previous, true);
                rename(target, previous);
            }
            rename(partial, target);
            if (replaces) {
                files.delete(previous, true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
        end();
    }

    private void rename(Path from, Path to) throws IOException {
        if (!files.rename(from, to)) {
            throw new IOException("Cannot rename " + from + " to " + to);
        }
    }

    /** Removes what a failed run wrote. */
    public void abandon() {
        try {
            files.delete(partial, true);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete " + partial, e);
        } finally {
            end();
        }
    }

    private void abandonQuietly() {
        try {
            files.delete(partial, true);
            claim.release();
        } catch (IOException | RuntimeException e) {
            // the virtual machine ends: what is left is removed by the next run
        }
    }

    private void end() {
        claim.release();
        try {
            ShutdownHookManager.get().removeShutdownHook(ending);
        } catch (IllegalStateException e) {
            // the virtual machine ends already, and the hook with it
        }
    }

    public Path target() {
        return target;
    }
}
