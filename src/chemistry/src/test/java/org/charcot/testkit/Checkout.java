package org.charcot.testkit;

import java.nio.file.Files;
import java.nio.file.Path;

/** The files of the project that tests read, from whichever folder they are run. */
public final class Checkout {
    private Checkout() {}

    /** @param name of a file or folder, from the root of the checkout */
    public static Path file(String name) {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.exists(folder.resolve("spark-submit.sh"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new IllegalStateException("Cannot find " + name + ": tests run in no checkout of the project");
        }
        return folder.resolve(name);
    }
}
