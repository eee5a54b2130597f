package org.charcot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.charcot.testkit.Checkout;
import org.junit.jupiter.api.Test;

/** What the tree of sources promises: small files, and a sentence for each folder. */
class SourceTreeTest {
    private static final List<Path> SOURCES = Stream.of("chemistry", "screening", "review", "spark")
            .map(module -> Checkout.file("src/" + module + "/src/main/java"))
            .toList();
    private static final int MOST_LINES = 300;

    @Test
    void noFileIsLong() throws IOException {
        List<Path> sources = sources();
        assertThat(sources).hasSizeGreaterThan(50);
        assertThat(sources).filteredOn(file -> lines(file) > MOST_LINES).isEmpty();
    }

    private static List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (Path root : SOURCES) {
            try (Stream<Path> files = Files.walk(root)) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
            }
        }
        return sources;
    }

    @Test
    void everyFolderSaysWhatLivesThere() throws IOException {
        List<Path> folders = sources().stream().map(Path::getParent).distinct().toList();
        assertThat(folders).allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                .content()
                .contains("/**"));
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
