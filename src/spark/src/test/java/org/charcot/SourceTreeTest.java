package org.charcot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.charcot.testkit.SourceTree;
import org.junit.jupiter.api.Test;

/** What the trees of sources promise: small files, short methods, few doors, and a sentence for each folder. */
class SourceTreeTest {
    private static final int LONGEST_FILE = 300;
    private static final int LONGEST_METHOD = 40;
    private static final int METHODS_AT_95_PERCENT = 21;
    private static final int FILES_AT_50_PERCENT = 60;
    /** Only ever made smaller: a type is public where another folder needs it. */
    private static final int PUBLIC_TYPES = 352;

    private static final SourceTree TREE = SourceTree.ofMainCode();

    @Test
    void noFileIsLong() {
        assertThat(TREE.files()).hasSizeGreaterThan(400);
        assertThat(TREE.files()).filteredOn(file -> file.lines() > LONGEST_FILE).isEmpty();
        assertThat(percentile(
                        TREE.files().stream().map(SourceTree.SourceFile::lines).toList(), 50))
                .isLessThanOrEqualTo(FILES_AT_50_PERCENT);
    }

    @Test
    void noMethodIsLong() {
        assertThat(TREE.methods()).hasSizeGreaterThan(2_000);
        assertThat(TREE.methods())
                .filteredOn(method -> method.lines() > LONGEST_METHOD)
                .isEmpty();
        assertThat(percentile(
                        TREE.methods().stream().map(SourceTree.Method::lines).toList(), 95))
                .isLessThanOrEqualTo(METHODS_AT_95_PERCENT);
    }

    @Test
    void fewTypesArePublic() {
        assertThat(TREE.files().stream().filter(SourceTree.SourceFile::isPublic))
                .hasSizeLessThanOrEqualTo(PUBLIC_TYPES);
    }

    @Test
    void everyFolderSaysWhatLivesThere() throws IOException {
        for (Path folder : TREE.folders()) {
            assertThat(Files.readString(folder.resolve("package-info.java"))).contains("/**");
        }
    }

    private static int percentile(List<Integer> lengths, int percent) {
        return lengths.stream()
                .sorted()
                .skip((long) (lengths.size() - 1) * percent / 100)
                .findFirst()
                .orElseThrow();
    }
}
