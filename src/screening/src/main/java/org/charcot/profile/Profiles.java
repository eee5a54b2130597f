package org.charcot.profile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.charcot.error.UserException;
import org.charcot.text.Utf8;

/** The profiles that come with the program, and the user's own. */
public final class Profiles {
    /** The names of the profiles that come with the program. */
    public static final List<String> BUNDLED = List.of("als-cns", "als-repurposing", "als-tool");

    private Profiles() {}

    /**
     * Opens a profile by the name of a bundled one or the path of a file. A bundled name wins over a file that is called
     * the same; {@code ./als-cns} is the file.
     *
     * @throws UserException if there is none, or it cannot be understood
     */
    public static Profile open(String nameOrFile, Set<String> knownEndpoints) {
        return ProfileReader.read(text(nameOrFile), nameOrFile, knownEndpoints);
    }

    /** The YAML of a bundled profile. */
    static String bundledText(String name) {
        try (InputStream in = Profiles.class.getResourceAsStream("/profiles/" + name + ".yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read profile: " + name, e);
        }
    }

    private static String text(String nameOrFile) {
        if (BUNDLED.contains(nameOrFile)) {
            return bundledText(nameOrFile);
        }
        Path file = Path.of(nameOrFile);
        if (!Files.isRegularFile(file)) {
            throw new UserException(
                    "Cannot open profile: " + nameOrFile + ", expected one of " + BUNDLED + " or a YAML file");
        }
        try {
            return Utf8.decoded(Files.readAllBytes(file), "profile: " + nameOrFile);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read profile: " + nameOrFile, e);
        }
    }
}
