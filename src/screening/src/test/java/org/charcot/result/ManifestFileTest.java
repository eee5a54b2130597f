package org.charcot.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.charcot.result.column.Column;
import org.charcot.result.column.ColumnType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestFileTest {
    private static final ControlFate PASSED = new ControlFate(
            "riluzole",
            true,
            0.4,
            12L,
            14L,
            99.5,
            new ControlFate.Peers(100, 91, 83.8, 95.2),
            "score",
            "duplicate of Z88",
            null,
            new ControlFate.StandIn("Z88", "file:/library.smi", 3, "filtered", "tpsa > 120"));
    private static final ControlFate REMOVED = new ControlFate(
            "masitinib", false, 0, null, null, null, null, "limits", "logp > 6", "logp 6.2, at most 6", null);
    private static final Manifest MANIFEST = new Manifest(
            new Manifest.Software("0.2.0"),
            "2026-11-30T16:28:40Z",
            new Manifest.Question("als-cns", "Which?", "c825", "name: als-cns\n"),
            List.of(new Manifest.Input(
                    "file:/library.smi",
                    752_029,
                    "4fba",
                    "SMILES in column 1",
                    9_172,
                    "a block",
                    null,
                    "it was removed")),
            List.of(new Manifest.Unread("file:/other.smi", "it is empty")),
            List.of(new Manifest.Model("bbb", "5816")),
            new Counts(20, 10, 6, 3, 1),
            10,
            1,
            Map.of("logp > 6", 6L),
            Map.of("invalid_smiles", 1L),
            Map.of("salt_stripped", 2L),
            new TautomerDuplicates(1, 2),
            List.of(new Manifest.Part("desirability_logp", "best up to 3", "logp", 0.5)),
            List.of(new Column("score", ColumnType.DOUBLE, "0-1", "high", "the mean")),
            List.of("Prix"),
            List.of(PASSED, REMOVED),
            new NegativeControls(
                    new NegativeControls.Shuffled(1, 99.5, 17.7, 82.3, 0.01),
                    List.of(new NegativeControls.Drawn("score", 0.54, 0.39, 0.37, 0.4))),
            new Picks(5, 0.4, 4, 4, 9),
            Map.of("rank", 1.5),
            Map.of("cdk", "2.12"),
            List.of("ranked.csv", "scored"));

    @TempDir
    private Path folder;

    @Test
    void readsWhatItWrote() throws IOException {
        write();
        assertThat(ManifestFile.read(folder)).isEqualTo(MANIFEST);
    }

    /** What notebooks of users look for. */
    @Test
    void keepsItsKeysAndTheirOrder() throws IOException {
        write();
        JsonNode json = new ObjectMapper().readTree(file().toFile());
        assertThat(json.fieldNames())
                .toIterable()
                .containsExactly(
                        "charcot",
                        "created",
                        "profile",
                        "inputs",
                        "unread",
                        "endpoints",
                        "counts",
                        "ranked",
                        "ranked_without_inchikey",
                        "filtered_by",
                        "rejected_by",
                        "standardisation",
                        "tautomer_duplicates",
                        "components",
                        "columns",
                        "kept",
                        "controls",
                        "negative_controls",
                        "picks",
                        "timings",
                        "versions",
                        "contents");
        assertThat(names(json, "/profile")).containsExactly("name", "question", "sha256", "text");
        assertThat(names(json, "/inputs/0"))
                .containsExactly("path", "size", "sha256", "layout", "records", "damage", "missing", "change");
        assertThat(names(json, "/counts")).containsExactly("read", "scored", "filtered", "duplicates", "rejected");
        assertThat(names(json, "/components/0")).containsExactly("column", "meaning", "name", "weight");
        assertThat(names(json, "/columns/0")).containsExactly("name", "type", "unit", "direction", "meaning");
        assertThat(json.at("/columns/0/type").asText()).isEqualTo("double");
        assertThat(names(json, "/controls/0"))
                .containsExactly(
                        "name",
                        "passed",
                        "score",
                        "rank",
                        "rank_tied_until",
                        "percentile",
                        "peers",
                        "stage",
                        "by",
                        "message",
                        "stand_in");
        assertThat(names(json, "/negative_controls/controls"))
                .containsExactly("count", "mean_percentile", "low", "high", "chance");
        assertThat(names(json, "/picks")).containsExactly("asked", "similarity", "clusters", "picked", "last_rank");
    }

    @Test
    void refusesAKeyThatItDoesNotKnow() throws IOException {
        write();
        Files.writeString(file(), Files.readString(file()).replace("\"last_rank\"", "\"lastRank\""));
        assertThatThrownBy(() -> ManifestFile.read(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("manifest.json has a key lastRank")
                .hasMessageContaining("last_rank");
    }

    @Test
    void saysInWordsWhereItIsDamaged() throws IOException {
        write();
        String whole = Files.readString(file());
        Files.writeString(file(), whole.substring(0, whole.indexOf("\"endpoints\"")));
        refused("it ends too early, expected JSON as it was written");
        Files.writeString(file(), whole.replaceFirst("\"size\" : \\d+", "\"size\" : \"many\""));
        refused("inputs[0].size, expected a number");
        Files.writeString(file(), "<html>");
        refused("line 1, column 1: expected JSON as it was written");
        Files.writeString(file(), "");
        refused("expected keys with values");
    }

    private void refused(String words) {
        assertThatThrownBy(() -> ManifestFile.read(folder))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("Cannot read the result: " + file() + " is damaged, ")
                .hasMessageContaining(words)
                .message()
                .doesNotContain("token", "org.charcot", "Unexpected", "START_");
    }

    /** Results of earlier versions have fewer keys. */
    @Test
    void takesWhatIsLeftOutForEmpty() throws IOException {
        Files.writeString(
                file(), "{\"counts\":{\"read\":1,\"scored\":1,\"filtered\":0,\"duplicates\":0,\"rejected\":0}}");
        Manifest manifest = ManifestFile.read(folder);
        assertThat(manifest.counts().balance()).isTrue();
        assertThat(manifest.controls()).isEmpty();
        assertThat(manifest.negativeControls().picks()).isEmpty();
        assertThat(manifest.picks().lastRank()).isZero();
        assertThat(manifest.profile().name()).isNull();
    }

    private void write() throws IOException {
        try (OutputStream out = Files.newOutputStream(file())) {
            ManifestFile.write(MANIFEST, out);
        }
    }

    private Path file() {
        return folder.resolve(Manifest.NAME);
    }

    private static Iterable<String> names(JsonNode json, String place) {
        return () -> json.at(place).fieldNames();
    }
}
