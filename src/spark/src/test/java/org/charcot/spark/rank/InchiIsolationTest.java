package org.charcot.spark.rank;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.apache.spark.sql.Row;
import org.charcot.library.layout.LibraryOptions;
import org.charcot.profile.Profile;
import org.charcot.profile.ProfileReader;
import org.charcot.spark.screening.ScreenJob;
import org.charcot.spark.screening.ScreenRequest;
import org.charcot.testkit.ManyMolecules;
import org.charcot.testkit.spark.SharedSpark;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A screen whose InChI is killed in the middle. */
@Tag("spark")
class InchiIsolationTest {
    private static final Profile PROFILE =
            ProfileReader.read("{name: open, properties: {logp: {best_to: 3, zero_above: 5}}}", "open.yaml", Set.of());
    private static final int MOLECULES = 300;
    private static final int KILLED = 2;

    @TempDir
    private static Path folder;

    @Test
    void whatKillsInchiCostsAKeyAndNotTheRun() throws IOException, InterruptedException {
        Files.write(folder.resolve("library.smi"), ManyMolecules.smiles(MOLECULES));
        AtomicBoolean over = new AtomicBoolean();
        Set<Long> killed = new HashSet<>();
        Thread killer = new Thread(() -> {
            while (!over.get() && killed.size() < KILLED) {
                ProcessHandle.current()
                        .children()
                        .filter(child -> child.info().commandLine().orElse("").contains("InchiServer"))
                        .filter(child -> killed.size() < KILLED && killed.add(child.pid()))
                        .forEach(ProcessHandle::destroyForcibly);
                LockSupport.parkNanos(2_000_000);
            }
        });
        killer.start();
        screen();
        over.set(true);
        killer.join();

        Path result = folder.resolve("result");
        JsonNode manifest =
                new ObjectMapper().readTree(result.resolve("manifest.json").toFile());
        List<Row> ranked = SharedSpark.session()
                .read()
                .parquet(result.resolve("ranked.parquet").toString())
                .select("inchikey", "inchikey_fault")
                .collectAsList();
        assertThat(killed).hasSize(KILLED);
        assertThat(ranked).hasSize(manifest.path("counts").path("scored").asInt());
        assertThat(manifest.path("ranked_without_inchikey").asInt()).isEqualTo(KILLED);
        assertThat(ranked)
                .filteredOn(row -> row.getString(0).isEmpty())
                .hasSize(KILLED)
                .allSatisfy(row -> assertThat(row.getString(1)).startsWith("InChI"));
        assertThat(ranked).filteredOn(row -> !row.getString(0).isEmpty()).allSatisfy(row -> {
            assertThat(row.getString(0)).matches("[A-Z]{14}-[A-Z]{10}-[A-Z]");
            assertThat(row.getString(1)).isEmpty();
        });
    }

    private static void screen() {
        ScreenRequest request = new ScreenRequest(
                List.of(folder.resolve("library.smi").toString()),
                LibraryOptions.SNIFFED,
                PROFILE,
                folder.resolve("result").toString(),
                10_000,
                false);
        var tally = new ScreenJob(SharedSpark.session(), request, List.of(), stage -> {})
                .run()
                .tally()
                .counts();
        assertThat(tally.read()).isEqualTo(MOLECULES);
        assertThat(tally.scored() + tally.filtered() + tally.duplicates() + tally.rejected())
                .isEqualTo(MOLECULES);
    }
}
