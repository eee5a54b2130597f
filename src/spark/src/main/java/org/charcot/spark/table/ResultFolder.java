package org.charcot.spark.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.charcot.error.UserException;
import org.charcot.result.Manifest;
import org.charcot.result.ManifestFile;

/**
 * A result folder in the making. All is written to a hidden folder beside it, which takes its name when it is complete:
 * a run that fails leaves no half a result, and an old result stands until the new one is there.
 */
public final class ResultFolder {
    private final FileSystem files;
    private final Path target;
    private final Path partial;
    private final boolean overwrite;

    private ResultFolder(FileSystem files, Path target, boolean overwrite) {
        this.files = files;
        this.target = target;
        this.overwrite = overwrite;
        partial = new Path(target.getParent(), "." + target.getName() + ".partial");
    }

    /** @throws UserException if the folder exists and may not be replaced */
    public static ResultFolder create(String out, boolean overwrite, Configuration configuration) {
        try {
            Path given = new Path(out);
            FileSystem files = given.getFileSystem(configuration);
            // Parquet checks its own pages; a hidden file beside each of ours would only be in the way
            files.setWriteChecksum(false);
            ResultFolder folder = new ResultFolder(files, files.makeQualified(given), overwrite);
            folder.refuseIfInTheWay(out);
            files.delete(folder.partial, true);
            if (!files.mkdirs(folder.partial)) {
                throw new UserException("Cannot write result: " + out + ", expected a place that can be written");
            }
            return folder;
        } catch (IOException | IllegalArgumentException e) {
            throw new UserException("Cannot write result: " + out + ", " + e.getMessage(), e);
        }
    }

    private void refuseIfInTheWay(String out) throws IOException {
        if (!files.exists(target)) {
            return;
        }
        if (!overwrite) {
            throw new UserException("Cannot write result: " + out + " exists, expected a new folder or --overwrite");
        }
        // what is replaced is deleted, so it must be a result and not somebody's home
        if (!files.exists(new Path(target, Manifest.NAME)) && files.listStatus(target).length > 0) {
            throw new UserException(
                    "Cannot overwrite: " + out + " has no " + Manifest.NAME + ", expected an earlier result");
        }
    }

    FileSystem files() {
        return files;
    }

    /** Something in the folder, by its name, while it is being made. */
    public Path path(String name) {
        return new Path(partial, name);
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

    /** Gives the complete folder its name. */
    public void complete() {
        try {
            if (overwrite) {
                files.delete(target, true);
            }
            if (!files.rename(partial, target)) {
                throw new IOException("Cannot rename " + partial + " to " + target);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    /** Removes what a failed run wrote. */
    public void abandon() {
        try {
            files.delete(partial, true);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete " + partial, e);
        }
    }

    public Path target() {
        return target;
    }
}
