package org.charcot.cli.option;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.charcot.error.UserException;

/** A file that is written whole or not at all. */
public record NewFile(Path path) {
    /** @throws UserException if something stands there that may not be replaced */
    public static NewFile at(Path path, boolean overwrite) {
        if (Files.isDirectory(path) || (Files.exists(path) && !overwrite)) {
            throw new UserException("Cannot write: " + path + " exists, expected a new file or --overwrite");
        }
        return new NewFile(path);
    }

    public void write(String text) {
        Path whole = path.toAbsolutePath();
        Path partial = whole.resolveSibling(whole.getFileName() + ".partial");
        try {
            Files.createDirectories(whole.getParent());
            try {
                Files.writeString(partial, text);
                Files.move(partial, whole, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(partial);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write: " + path, e);
        }
    }
}
