package org.charcot.spark.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.charcot.library.InspectedLibrary;
import org.charcot.library.layout.LibraryOptions;
import org.charcot.result.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFilesTest {
    /** Of FIPS 180-2, appendix B.1, and of nothing. */
    @Test
    void hashesAsTheStandardDoes() {
        assertThat(InputFiles.sha256("abc"))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(InputFiles.sha256("")).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Test
    void eachFileStandsWithWhatWasReadOfIt(@TempDir Path folder) throws Exception {
        String text = "CCO ethanol\n".repeat(20_000);
        Path one = Files.writeString(folder.resolve("one.smi"), text);
        Path other = Files.writeString(folder.resolve("other.smi"), "CC ethane\n");
        Configuration configuration = new Configuration();
        InspectedLibrary library =
                InspectedLibrary.find(List.of(one.toString(), other.toString()), LibraryOptions.SNIFFED, configuration);
        Files.writeString(other, "CC ethane, and more\n");
        List<Manifest.Input> described = InputFiles.describe(
                library,
                RecordCounts.of(Map.of(library.files().get(0).given(), 20_000L)),
                library.changes(configuration));
        assertThat(described).hasSize(2);
        assertThat(described.get(0).path()).isEqualTo(one.toString());
        assertThat(described.get(0).size()).isEqualTo(text.length());
        assertThat(described.get(0).sha256()).isEqualTo(InputFiles.sha256(text));
        assertThat(described.get(0).records()).isEqualTo(20_000);
        assertThat(described.get(0).change()).isEmpty();
        assertThat(described.get(0).damage()).isEmpty();
        assertThat(described.get(0).missing()).isZero();
        assertThat(described.get(1).size()).isEqualTo(10);
        assertThat(described.get(1).sha256()).as("of what was read").isEqualTo(InputFiles.sha256("CC ethane\n"));
        assertThat(described.get(1).change()).isEqualTo("it was changed during the run");
        Files.delete(other);
        assertThat(library.changes(configuration)).containsExactly("", "it was removed during the run");
    }
}
