package org.charcot.learn;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.charcot.endpoint.folder.EndpointBytes;
import org.charcot.error.UserException;

/** Puts an endpoint where it is wanted, whole or not at all. */
final class EndpointWriter {
    private EndpointWriter() {}

    /** To be asked before hours of training, not only after them. */
    static void check(Path folder, boolean overwrite) {
        if (!Files.exists(folder)) {
            return;
        }
        if (!overwrite) {
            throw new UserException(
                    "Cannot write endpoint: " + folder + " exists, expected a new folder or --overwrite");
        }
        if (!isEndpointOrEmpty(folder)) {
            throw new UserException("Cannot overwrite " + folder + ": it holds more than an endpoint");
        }
    }

    static void write(EndpointBytes endpoint, Path folder, boolean overwrite) {
        check(folder, overwrite);
        Path target = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(target.getParent());
            // with the permissions that folders have here, which a temporary one would not
            Path fresh =
                    Files.createDirectory(target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID()));
            try {
                for (Map.Entry<String, byte[]> file : endpoint.folder().entrySet()) {
                    Files.write(fresh.resolve(file.getKey()), file.getValue());
                }
                swap(fresh, target);
            } finally {
                delete(fresh);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write endpoint: " + folder, e);
        }
    }

    private static void swap(Path fresh, Path target) throws IOException {
        Path old = fresh.resolveSibling(fresh.getFileName() + ".old");
        boolean replaces = Files.exists(target);
        if (replaces) {
            Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
        }
        try {
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (replaces) {
                Files.move(old, target, StandardCopyOption.ATOMIC_MOVE);
            }
            throw e;
        }
        delete(old);
    }

    private static boolean isEndpointOrEmpty(Path folder) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        List<String> ours = List.of(
                EndpointBytes.CARD,
                EndpointBytes.MODEL,
                EndpointBytes.CALIBRATION,
                EndpointBytes.NEIGHBOURS,
                EndpointBytes.GOLDEN,
                EndpointBytes.CHECKSUMS);
        try (Stream<Path> files = Files.list(folder)) {
            return files.allMatch(file -> ours.contains(file.getFileName().toString()));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot look into " + folder, e);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
