package org.charcot.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.charcot.endpoint.folder.EndpointBytes;
import org.charcot.error.UserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EndpointWriterTest {
    @TempDir
    Path folder;

    private static EndpointBytes bytes(int content) {
        byte[] one = {(byte) content};
        return new EndpointBytes(one, one, one, one, one);
    }

    @Test
    void writesTheFilesAndLeavesNothingBeside() throws Exception {
        Path out = folder.resolve("new/endpoint");
        EndpointWriter.write(bytes(1), out, false);
        assertThat(names(out))
                .containsExactly(
                        "SHA256SUMS", "calibration.csv", "card.yaml", "golden.csv", "model.bin", "neighbours.bin");
        assertThat(names(out.getParent())).containsExactly("endpoint");
    }

    @Test
    void replacesAnEndpointOnlyWhenToldTo() throws Exception {
        Path out = folder.resolve("endpoint");
        EndpointWriter.write(bytes(1), out, false);
        assertThatThrownBy(() -> EndpointWriter.write(bytes(2), out, false))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("exists, expected a new folder or --overwrite");
        EndpointWriter.write(bytes(2), out, true);
        assertThat(Files.readAllBytes(out.resolve("model.bin"))).containsExactly(2);
        assertThat(names(folder)).containsExactly("endpoint");
    }

    @Test
    void neverReplacesAFolderThatHoldsSomethingElse() throws Exception {
        Files.writeString(folder.resolve("thesis.txt"), "three years of work");
        assertThatThrownBy(() -> EndpointWriter.write(bytes(1), folder, true))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("it holds more than an endpoint");
        assertThat(names(folder)).containsExactly("thesis.txt");
    }

    private static Stream<String> names(Path folder) throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }
}
