package org.charcot.spark.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.charcot.error.UserException;
import org.charcot.library.layout.LibraryOptions;
import org.charcot.molecule.Submission;
import org.charcot.profile.Profile;
import org.charcot.profile.ProfileReader;
import org.charcot.result.Counts;
import org.charcot.result.TautomerDuplicates;
import org.charcot.screen.Outcome;
import org.charcot.screen.Screened;
import org.charcot.screen.Screener;
import org.charcot.screen.ScreenerSource;
import org.charcot.spark.LibraryScan;
import org.charcot.spark.rank.TautomerGroups;
import org.charcot.testkit.spark.OddLibrary;
import org.charcot.testkit.spark.SharedSpark;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("spark")
class ScreenJobTest {
    private static final Profile PROFILE = ProfileReader.read("""
            name: test
            gates:
              limits:
                molecular_weight: {min: 100, max: 550}
                logp: {min: -1, max: 6}
                formal_charge: {min: 0, max: 0}
              alerts: {pains: flag, brenk: flag}
            properties:
              logp: {weight: 1, best_to: 3, zero_above: 5}
              tpsa: {weight: 1, zero_below: 20, best_from: 40, best_to: 90, zero_above: 120}
            controls: [riluzole, edaravone]
            """, "test.yaml", Set.of());

    @TempDir
    private static Path folder;

    private static OddLibrary.Expected expected;
    private static Path result;

    @BeforeAll
    static void writeLibrary() throws IOException {
        expected = OddLibrary.write(folder.resolve("library"));
        result = screen("result", 5);
    }

    @Test
    void everySubmissionEndsInOnePlace() throws IOException {
        JsonNode counts = manifest(result).path("counts");
        assertThat(counts.path("scored").asInt()).as("scored").isEqualTo(expected.scored());
        assertThat(counts.path("filtered").asInt()).as("filtered").isEqualTo(expected.filtered());
        assertThat(counts.path("duplicates").asInt()).as("duplicates").isEqualTo(expected.duplicates());
        assertThat(counts.path("rejected").asInt()).as("rejected").isEqualTo(expected.rejected());
        assertThat(counts.path("read").asInt()).as("read").isEqualTo(expected.read());
        for (String table : List.of("scored", "filtered", "duplicates", "rejected")) {
            assertThat(table(result, table).count())
                    .as(table)
                    .isEqualTo(counts.path(table).asLong());
        }
        Set<String> places = new HashSet<>();
        for (String table : List.of("scored", "filtered", "duplicates", "rejected")) {
            for (Row row : table(result, table).select("file", "line").collectAsList()) {
                assertThat(places.add(row.toString()))
                        .as("%s in %s", row, table)
                        .isTrue();
            }
        }
        assertThat(places).hasSize(expected.read());
    }

    @Test
    void countsWhatStandardisationDidAndWhichAreTautomers() throws IOException {
        JsonNode manifest = manifest(result);
        assertThat(manifest.path("standardisation").path("salt_stripped").asInt())
                .isEqualTo(1);
        assertThat(manifest.path("standardisation").path("metal_disconnected").asInt(-1))
                .isZero();
        assertThat(manifest.path("tautomer_duplicates").path("groups").asInt(-1))
                .isZero();
        Dataset<Row> lactimBesideLactam = SharedSpark.session()
                .createDataset(List.of("a", "b", "a", "c", "b", "a"), org.apache.spark.sql.Encoders.STRING())
                .toDF("tautomer_key");
        assertThat(TautomerGroups.in(lactimBesideLactam)).isEqualTo(new TautomerDuplicates(2, 5));
    }

    @Test
    void aLabelledCompoundHasARowOfItsOwnThatNamesItsUnlabelledForm() {
        assertThat(table(result, "ranked.parquet")
                        .filter("id like '%riluzole'")
                        .select("id", "unlabelled", "known_as")
                        .collectAsList())
                .extracting(Row::toString)
                .containsExactlyInAnyOrder(
                        "[riluzole,,riluzole]", "[deuterated riluzole,Nc1nc2ccc(cc2s1)OC(F)(F)F,riluzole]");
    }

    @Test
    void rejectedRowsSayWhatWhereAndWhy() {
        List<Row> rows = table(result, "rejected")
                .select("line", "id", "reason", "message", "text")
                .collectAsList();
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.getString(2)).isNotBlank();
            assertThat(row.getString(3)).isNotBlank();
        });
        assertThat(rows)
                .extracting(row -> row.getString(1) + ": " + row.getString(2))
                .contains(
                        "ring left open: invalid_smiles",
                        "five-valent: impossible_valence",
                        "chlorine: no_organic_fragment",
                        "polymer: wildcard_atom",
                        "no structure: empty_structure",
                        "long chain: too_many_atoms",
                        "radical: radical");
        assertThat(rows)
                .filteredOn(row -> row.getString(2).equals("damaged_record"))
                .hasSize(1);
    }

    @Test
    void duplicatesNameTheOneThatStandsForThem() {
        assertThat(table(result, "duplicates").select("id", "kept_id").collectAsList())
                .extracting(Row::toString)
                .containsExactlyInAnyOrder(
                        "[fasudil hydrochloride,fasudil]",
                        "[fasudil again,fasudil]",
                        "[fasudil from the other end,fasudil]",
                        "[enantiomer two,enantiomer two]",
                        "[ethanol again,ethanol]");
    }

    @Test
    void ranksExactlyAndWritesTheSameBytesAgain() throws IOException {
        Path one = result;
        Path two = screen("again", 5);
        for (String file : List.of("ranked.parquet", "ranked.csv", "ranked.sdf", "scored/part-00000.parquet")) {
            assertThat(Files.readAllBytes(two.resolve(file))).as(file).isEqualTo(Files.readAllBytes(one.resolve(file)));
        }
        List<Row> scored =
                new ArrayList<>(table(one, "scored").select("score", "smiles").collectAsList());
        scored.sort(Comparator.comparingDouble((Row row) -> -row.getDouble(0)).thenComparing(row -> row.getString(1)));
        List<Row> ranked = SharedSpark.session()
                .read()
                .parquet(one.resolve("ranked.parquet").toString())
                .select("score", "smiles", "rank", "rank_tied_until")
                .collectAsList();
        assertThat(ranked).hasSize(5);
        for (int i = 0; i < ranked.size(); i++) {
            assertThat(ranked.get(i).getString(1)).isEqualTo(scored.get(i).getString(1));
            assertThat(ranked.get(i).getInt(2)).isEqualTo(i + 1);
            assertThat(ranked.get(i).getInt(3)).isGreaterThanOrEqualTo(i + 1);
        }
    }

    @Test
    void saysWhatThePlainScreenerSays() {
        LibraryScan library = scan();
        Path staged = folder.resolve("staged");
        Staging.of(
                library,
                OutsideScores.open(null, PROFILE, SharedSpark.session()),
                new ScreenerSource(PROFILE, List.of()),
                new OutcomeCounter(SharedSpark.session().sparkContext()),
                SharedSpark.session(),
                new org.apache.hadoop.fs.Path(staged.resolve("screened").toUri()),
                new org.apache.hadoop.fs.Path(staged.resolve("duplicates").toUri()));
        List<Row> rows = SharedSpark.session()
                .read()
                .parquet(staged.resolve("screened").toString())
                .orderBy("position")
                .select("id", "outcome", "score", "keyHigh", "alerts")
                .collectAsList();
        Screener screener = new Screener(PROFILE, List.of());
        List<Submission> submissions = new ArrayList<>(library.submissions().collect());
        submissions.sort(Comparator.comparingLong(Submission::position));
        assertThat(rows).hasSameSizeAs(submissions);
        for (int i = 0; i < rows.size(); i++) {
            Screened plain = screener.screen(submissions.get(i));
            assertThat(rows.get(i).getString(0)).isEqualTo(plain.id());
            assertThat(Outcome.valueOf(rows.get(i).getString(1))).isEqualTo(plain.outcome());
            assertThat(rows.get(i).getDouble(2)).isEqualTo(plain.score());
            assertThat(rows.get(i).getLong(3)).isEqualTo(plain.keyHigh());
            assertThat(rows.get(i).getString(4)).isEqualTo(plain.alerts());
        }
    }

    @Test
    void knownCompoundsGoThroughTheSameScreen() throws IOException {
        JsonNode controls = manifest(result).path("controls");
        assertThat(controls).hasSize(2);
        assertThat(controls.get(0).path("name").asText()).isEqualTo("riluzole");
        assertThat(controls.get(0).path("passed").asBoolean()).isTrue();
        assertThat(controls.get(0).path("rank").asInt()).isBetween(1, expected.scored());
    }

    @Test
    void columnsSayWhatTheyMean() {
        Dataset<Row> ranked = SharedSpark.session()
                .read()
                .parquet(result.resolve("ranked.parquet").toString());
        assertThat(ranked.schema().fields()).allSatisfy(field -> {
            assertThat(field.metadata().contains("comment")).as(field.name()).isTrue();
            assertThat(field.metadata().getString("comment")).as(field.name()).isNotBlank();
        });
        assertThat(ranked.schema().apply("tpsa").metadata().getString("unit")).isEqualTo("Å²");
    }

    @Test
    void leavesWhatIsThereAloneAndNothingBehind() throws IOException {
        byte[] before = Files.readAllBytes(result.resolve("manifest.json"));
        assertThatThrownBy(() -> screen("result", 3))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("exists")
                .hasMessageContaining("--overwrite");
        assertThat(Files.readAllBytes(result.resolve("manifest.json"))).isEqualTo(before);

        Path own = Files.createDirectories(folder.resolve("home"));
        Files.writeString(own.resolve("thesis.txt"), "mine");
        assertThatThrownBy(() -> job(own, 3, true).run())
                .isInstanceOf(UserException.class)
                .hasMessageContaining("manifest.json");
        assertThat(own.resolve("thesis.txt")).exists();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).noneMatch(file -> file.toString().contains(".partial"));
        }
    }

    @Test
    void aTallyThatDoesNotAddUpStopsTheRun() {
        Counts lost = new Counts(10, 4, 3, 1, 1);
        assertThatThrownBy(lost::requireBalance).hasMessageContaining("read 10").hasMessageContaining("= 9");
    }

    private static LibraryScan scan() {
        return LibraryScan.of(
                List.of(folder.resolve("library").toString()), LibraryOptions.SNIFFED, SharedSpark.session());
    }

    private static Path screen(String name, int top) {
        Path out = folder.resolve(name);
        job(out, top, false).run();
        return out;
    }

    private static ScreenJob job(Path out, int top, boolean overwrite) {
        ScreenRequest request = new ScreenRequest(
                List.of(folder.resolve("library").toString()),
                LibraryOptions.SNIFFED,
                PROFILE,
                out.toString(),
                top,
                overwrite);
        return new ScreenJob(SharedSpark.session(), request, List.of(), stage -> {});
    }

    private static Dataset<Row> table(Path out, String name) {
        return SharedSpark.session().read().parquet(out.resolve(name).toString());
    }

    private static JsonNode manifest(Path out) throws IOException {
        return new ObjectMapper().readTree(out.resolve("manifest.json").toFile());
    }
}
