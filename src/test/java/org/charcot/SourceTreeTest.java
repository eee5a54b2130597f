package org.charcot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the tree of sources promises: small files, and a sentence for each folder. */
class SourceTreeTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final int MOST_LINES = 300;

    @Test
    void noFileIsLong() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            assertThat(sources).hasSizeGreaterThan(50);
            assertThat(sources).filteredOn(file -> lines(file) > MOST_LINES).isEmpty();
        }
    }

    @Test
    void everyFolderSaysWhatLivesThere() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<Path> folders = files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct()
                    .toList();
            assertThat(folders).allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                    .content()
                    .contains("/**"));
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
