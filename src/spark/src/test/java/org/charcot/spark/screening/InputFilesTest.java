package org.charcot.spark.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.charcot.library.Libraries;
import org.charcot.library.layout.LibraryOptions;
import org.charcot.result.Manifest;
import org.charcot.testkit.spark.SharedSpark;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("spark")
class InputFilesTest {
    /** Of FIPS 180-2, appendix B.1, and of nothing. */
    @Test
    void hashesAsTheStandardDoes() {
        assertThat(InputFiles.sha256("abc".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(InputFiles.sha256(new byte[0]))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Test
    void eachFileStandsWithItsSizeAndHash(@TempDir Path folder) throws Exception {
        String text = "CCO ethanol\n".repeat(20_000);
        Path one = Files.writeString(folder.resolve("one.smi"), text);
        Path other = Files.writeString(folder.resolve("other.smi"), "CC ethane\n");
        JavaSparkContext spark =
                JavaSparkContext.fromSparkContext(SharedSpark.session().sparkContext());
        List<Manifest.Input> described = InputFiles.describe(
                Libraries.find(
                        List.of(one.toString(), other.toString()), LibraryOptions.SNIFFED, spark.hadoopConfiguration()),
                spark);
        assertThat(described).hasSize(2);
        assertThat(described.get(0).path()).endsWith("/one.smi");
        assertThat(described.get(0).size()).isEqualTo(text.length());
        assertThat(described.get(0).sha256()).isEqualTo(InputFiles.sha256(text.getBytes(StandardCharsets.UTF_8)));
        assertThat(described.get(1).size()).isEqualTo(10);
        assertThat(described.get(1).sha256()).isEqualTo(InputFiles.sha256(Files.readAllBytes(other)));
        assertThat(InputFiles.describe(List.of(), spark)).isEmpty();
    }
}
