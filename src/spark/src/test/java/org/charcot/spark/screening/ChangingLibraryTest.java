package org.charcot.spark.screening;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.charcot.library.format.LibraryFile;
import org.charcot.library.layout.LibraryOptions;
import org.charcot.profile.Profile;
import org.charcot.profile.ProfileReader;
import org.charcot.testkit.spark.SharedSpark;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that change or vanish between the count of their records and the screen: what was read stays, and is marked. */
@Tag("spark")
class ChangingLibraryTest {
    private static final Profile PROFILE = ProfileReader.read("""
            name: test
            properties:
              logp: {weight: 1, best_to: 3, zero_above: 5}
            """, "test.yaml", Set.of());

    @TempDir
    private Path folder;

    private Path stable;
    private Path changing;

    @BeforeEach
    void writeLibrary() throws IOException {
        stable = Files.writeString(folder.resolve("stable.smi"), alkanes(1, 5));
        changing = Files.writeString(folder.resolve("changing.smi"), alkanes(6, 40));
    }

    private static String alkanes(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(length -> "C".repeat(length) + " alkane" + length + "\n")
                .collect(Collectors.joining());
    }

    @Test
    void aFileThatIsRemovedIsMissedAndTheRestIsRanked() throws IOException {
        ScreenJob.Outcomes outcomes = screenWhile(() -> Files.delete(changing));

        assertThat(outcomes.tally().counts().scored()).isEqualTo(5);
        assertThat(outcomes.tally().counts().rejected()).isEqualTo(1);
        assertThat(outcomes.changes())
                .containsExactly(changing + ", it was removed during the run; 35 of its records are missed");
        JsonNode input = manifest().path("inputs").get(1);
        assertThat(input.path("missing").asLong()).isEqualTo(35);
        assertThat(input.path("records").asLong()).isEqualTo(1);
        assertThat(input.path("change").asText()).isEqualTo("it was removed during the run");
        Row rejected = table("rejected").first();
        assertThat(rejected.<String>getAs("file")).isEqualTo(changing.toString());
        assertThat(rejected.<String>getAs("message")).startsWith(LibraryFile.LOST);
        assertThat(table("ranked.parquet").count()).isEqualTo(5);
    }

    @Test
    void aFileThatBecomesShorterIsReadAsFarAsItGoes() throws IOException {
        ScreenJob.Outcomes outcomes = screenWhile(() -> Files.writeString(changing, alkanes(6, 15)));

        assertThat(outcomes.tally().counts().read()).isEqualTo(15);
        assertThat(outcomes.changes())
                .containsExactly(changing + ", it was changed during the run; 25 of its records are missed");
    }

    @Test
    void aFileThatGrowsMissesNothing() throws IOException {
        String same = Files.readString(changing);
        ScreenJob.Outcomes outcomes = screenWhile(() -> {
            Files.delete(changing);
            Files.writeString(changing, same + "CCO ethanol\n");
        });

        assertThat(outcomes.tally().counts().read()).isEqualTo(41);
        assertThat(outcomes.changes()).containsExactly(changing + ", it was changed during the run");
        assertThat(manifest().path("inputs").get(1).path("missing").asLong()).isZero();
    }

    private interface Mishap {
        void happen() throws IOException;
    }

    private ScreenJob.Outcomes screenWhile(Mishap mishap) {
        ScreenRequest request = new ScreenRequest(
                List.of(stable.toString(), changing.toString()),
                LibraryOptions.SNIFFED,
                PROFILE,
                folder.resolve("result").toString(),
                10,
                false);
        ScreenJob job = new ScreenJob(SharedSpark.session(), request, List.of(), stage -> {
            if (stage.startsWith("Screening")) {
                try {
                    mishap.happen();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        });
        return job.run();
    }

    private Dataset<Row> table(String name) {
        return SharedSpark.session()
                .read()
                .parquet(folder.resolve("result").resolve(name).toString());
    }

    private JsonNode manifest() throws IOException {
        return new ObjectMapper()
                .readTree(folder.resolve("result").resolve("manifest.json").toFile());
    }
}
