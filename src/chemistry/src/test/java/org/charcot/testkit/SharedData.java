package org.charcot.testkit;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Large public data that is not part of the project; tests that need it are skipped where it is absent. */
public final class SharedData {
    private SharedData() {}

    /** A file below {@code data/} of the folder that the system property {@code charcot.shared} names. */
    public static Path file(String name) {
        String root = System.getProperty("charcot.shared", "");
        Path file = Path.of(root, "data", name);
        Assumptions.assumeTrue(
                !root.isEmpty() && Files.exists(file),
                "skipped: " + name + " is not there; give its folder with -Dcharcot.shared=DIR");
        return file;
    }
}
