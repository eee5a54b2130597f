package org.charcot.result;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.charcot.yaml.ParseProblem;

/** Manifests as JSON: what is written is read back as it was. */
public final class ManifestFile {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private ManifestFile() {}

    /** Writes one and closes the stream. */
    public static void write(Manifest manifest, OutputStream out) throws IOException {
        JSON.writeValue(out, manifest);
    }

    /**
     * Reads the manifest of a result folder.
     *
     * @throws IOException if there is none, or one with a key that this version does not know: what is not understood is
     *     not passed over, else a report would have gaps and not say so
     */
    public static Manifest read(Path resultFolder) throws IOException {
        Path file = resultFolder.resolve(Manifest.NAME);
        if (!Files.isRegularFile(file)) {
            throw new IOException("Cannot read the result: " + file + " is missing, expected a folder that a completed"
                    + " screen has written");
        }
        try {
            Manifest manifest = JSON.readValue(file.toFile(), Manifest.class);
            if (manifest == null || manifest.counts() == null) {
                throw new IOException("Cannot read the result: " + file + " has no counts, expected those of a"
                        + " completed screen");
            }
            return manifest;
        } catch (UnrecognizedPropertyException unknown) {
            throw new IOException(
                    "Cannot read the result: " + file + " has a key " + unknown.getPropertyName()
                            + ", expected those that this version of Charcot and earlier ones write: "
                            + unknown.getKnownPropertyIds(),
                    unknown);
        } catch (JsonProcessingException damaged) {
            throw new IOException(
                    "Cannot read the result: " + file + " is damaged, " + ParseProblem.ofJson(damaged), damaged);
        }
    }
}
