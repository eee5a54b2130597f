package org.charcot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.charcot.testkit.ReadmeExample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChemistryReadmeTest {
    @Test
    void theExampleOfTheReadmeCompilesAndPrintsWhatItSays(@TempDir Path folder)
            throws IOException, ReflectiveOperationException {
        ReadmeExample example = ReadmeExample.of("org.charcot.descriptor");
        assertThat(example.run(folder)).isEqualToNormalizingNewlines(example.printed());
    }
}
