package org.charcot.endpoint.folder;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.charcot.error.UserException;

/** The files of an endpoint as they travel to the machines that score. */
public record EndpointBytes(byte[] card, byte[] model, byte[] calibration, byte[] neighbours, byte[] golden)
        implements Serializable {
    public static final String CARD = "card.yaml";
    public static final String MODEL = "model.bin";
    public static final String CALIBRATION = "calibration.csv";
    public static final String NEIGHBOURS = "neighbours.bin";
    public static final String GOLDEN = "golden.csv";

    /** The SHA-256 of each of the others, as {@code sha256sum} writes and checks them. */
    public static final String CHECKSUMS = "SHA256SUMS";

    private static final String BUNDLED = "/models/";

    /** What is packed with the program, in alphabetical order. */
    public static List<String> bundledNames() {
        return new String(resource("index.txt"), StandardCharsets.UTF_8).lines().toList();
    }

    public static EndpointBytes bundled(String name) {
        if (!bundledNames().contains(name)) {
            throw new UserException("Cannot find endpoint: " + name + ", expected one of " + bundledNames());
        }
        return of(name, file -> resource(name + "/" + file));
    }

    public static EndpointBytes in(Path folder) {
        return of(folder.toString(), name -> file(folder, name));
    }

    private static EndpointBytes of(String place, Function<String, byte[]> files) {
        EndpointBytes bytes = new EndpointBytes(
                files.apply(CARD),
                files.apply(MODEL),
                files.apply(CALIBRATION),
                files.apply(NEIGHBOURS),
                files.apply(GOLDEN));
        Checksums.of(bytes.files()).check(place, files.apply(CHECKSUMS));
        return bytes;
    }

    /** A bundled name, or a folder that training wrote. */
    public static EndpointBytes find(String nameOrFolder) {
        if (bundledNames().contains(nameOrFolder)) {
            return bundled(nameOrFolder);
        }
        Path folder = Path.of(nameOrFolder);
        if (!Files.isDirectory(folder)) {
            throw new UserException("Cannot find endpoint: " + nameOrFolder + ", expected one of " + bundledNames()
                    + " or a folder that 'train' or 'adopt' wrote");
        }
        return in(folder);
    }

    /** The files by their names. */
    public Map<String, byte[]> files() {
        return new TreeMap<>(
                Map.of(CARD, card, MODEL, model, CALIBRATION, calibration, NEIGHBOURS, neighbours, GOLDEN, golden));
    }

    /** The same and what vouches for them: all that a folder holds. */
    public Map<String, byte[]> folder() {
        Map<String, byte[]> all = files();
        all.put(CHECKSUMS, Checksums.of(files()).text());
        return all;
    }

    /** The SHA-256 of all files together, to tell one training from another. */
    public String hash() {
        StringBuilder all = new StringBuilder();
        files().forEach((name, content) ->
                all.append(name).append(' ').append(Checksum.hex(content)).append('\n'));
        return Checksum.hex(all.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] file(Path folder, String name) {
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file)) {
            throw new UserException("Cannot load endpoint: " + folder + ", expected a file " + name + " in it");
        }
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot load endpoint: " + file + " cannot be read", e);
        }
    }

    private static byte[] resource(String name) {
        try (InputStream in = EndpointBytes.class.getResourceAsStream(BUNDLED + name)) {
            if (in == null) {
                throw new IllegalStateException("Cannot find " + BUNDLED + name + ", expected it in the program's jar");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + BUNDLED + name, e);
        }
    }
}
