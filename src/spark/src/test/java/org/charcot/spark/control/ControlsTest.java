package org.charcot.spark.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.charcot.error.UserException;
import org.charcot.library.layout.LibraryOptions;
import org.charcot.profile.Profile;
import org.charcot.profile.ProfileReader;
import org.charcot.result.ControlFate;
import org.charcot.screen.Screened;
import org.charcot.screen.Screener;
import org.charcot.spark.screening.ScreenJob;
import org.charcot.spark.screening.ScreenRequest;
import org.charcot.testkit.spark.SharedSpark;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("spark")
class ControlsTest {
    private static final String YAML = """
            name: test
            gates:
              limits: {molecular_weight: {min: 100, max: 400}}
              alerts: {brenk: drop}
            properties:
              logp: {best_to: 1, zero_above: 6}
            pick: {count: 2, similarity: 0.5}
            controls: [riluzole, ibudilast, masitinib, edaravone]
            """;

    @TempDir
    private static Path folder;

    private static Path result;
    private static ScreenJob.Outcomes outcomes;

    /** Two series of three and a molecule without a ring; edaravone as somebody else's salt; masitinib, too heavy. */
    @BeforeAll
    static void screen() throws IOException {
        Path library = Files.writeString(folder.resolve("library.smi"), """
                COc1ccc(NC(=O)C2CCCCC2)cc1 amide-1
                CCOc1ccc(NC(=O)C2CCCCC2)cc1 amide-2
                CCCOc1ccc(NC(=O)C2CCCCC2)cc1 amide-3
                Cc1ccc2nc(C)ccc2c1 quinoline-1
                CCc1ccc2nc(C)ccc2c1 quinoline-2
                Cc1ccc2nc(CC)ccc2c1 quinoline-3
                CCN(CC)CCNC(C)=O chain
                CC1=NN(c2ccccc2)C(=O)C1 edaravone-of-the-shelf
                CN1CCN(Cc2ccc(C(=O)Nc3ccc(C)c(Nc4nc(-c5cccnc5)cs4)c3)cc2)CC1.CS(=O)(=O)O masitinib-mesilate
                """);
        result = folder.resolve("result");
        ScreenRequest request = new ScreenRequest(
                List.of(library.toString()), LibraryOptions.SNIFFED, profile(YAML), result.toString(), 7, false);
        outcomes = new ScreenJob(SharedSpark.session(), request, List.of(), stage -> {}).run();
    }

    private static Profile profile(String yaml) {
        return ProfileReader.read(yaml, "test.yaml", Set.of());
    }

    private static JsonNode manifest() throws IOException {
        return new ObjectMapper().readTree(result.resolve("manifest.json").toFile());
    }

    private static JsonNode control(int place) throws IOException {
        return manifest().path("controls").get(place);
    }

    @Test
    void oneThatPassesStandsBetweenMoleculesAndAmongItsPeers() throws IOException {
        JsonNode riluzole = control(0);
        assertThat(riluzole.path("passed").asBoolean()).isTrue();
        assertThat(riluzole.path("by").isNull()).isTrue();
        assertThat(riluzole.path("rank").asInt()).isBetween(1, 9);
        assertThat(riluzole.path("rank_tied_until").asInt())
                .isGreaterThanOrEqualTo(riluzole.path("rank").asInt());
        assertThat(riluzole.path("percentile").asDouble()).isBetween(0.0, 100.0);
        JsonNode ibudilast = control(1);
        assertThat(ibudilast.at("/peers/count").asInt())
                .as("amides are about as heavy and as greasy")
                .isBetween(1, 7);
        assertThat(ibudilast.at("/peers/percentile").asDouble())
                .isBetween(
                        ibudilast.at("/peers/low").asDouble(),
                        ibudilast.at("/peers/high").asDouble());
    }

    @Test
    void oneThatAGateRemovesNamesTheRule() throws IOException {
        JsonNode masitinib = control(2);
        assertThat(masitinib.path("passed").asBoolean()).isFalse();
        assertThat(masitinib.path("stage").asText()).isEqualTo("limits");
        assertThat(masitinib.path("by").asText()).isEqualTo("molecular_weight > 400");
        assertThat(masitinib.at("/stand_in/id").asText()).isEqualTo("masitinib-mesilate");
        assertThat(masitinib.at("/stand_in/outcome").asText()).isEqualTo("filtered");
        assertThat(outcomes.marks())
                .anyMatch(words -> words.startsWith("masitinib: removed by molecular_weight > 400")
                        && words.contains("masitinib-mesilate"));
    }

    @Test
    void oneThatTheLibraryHoldsItselfNamesItsStandIn() throws IOException {
        JsonNode edaravone = control(3);
        assertThat(edaravone.path("passed").asBoolean()).isTrue();
        assertThat(edaravone.path("by").isNull()).isTrue();
        assertThat(edaravone.at("/stand_in/id").asText()).isEqualTo("edaravone-of-the-shelf");
        assertThat(edaravone.at("/stand_in/line").asInt()).isEqualTo(8);
        assertThat(edaravone.at("/stand_in/outcome").asText()).isEqualTo("scored");
        assertThat(outcomes.controls())
                .anyMatch(words -> words.startsWith("edaravone: rank ")
                        && words.endsWith(
                                "; it is in the library itself, as edaravone-of-the-shelf (library.smi, line 8),"
                                        + " which was scored"));
        assertThat(outcomes.marks()).hasSize(1);
        assertThat(outcomes.controls()).hasSize(3).first().asString().startsWith("riluzole: rank ");
    }

    @Test
    void oneThatCannotBeReadSaysWhy() {
        Screener screener = new Screener(profile(YAML), List.of());
        List<Screened> unreadable = List.of(Controls.screen("broken", "C1CC", screener));
        Dataset<Row> scored = table("scored");
        List<ControlFate> fates = Controls.placed(unreadable, scored, java.util.Map.of());
        assertThat(fates.get(0).marks()).isTrue();
        assertThat(fates.get(0).by()).isEqualTo("invalid_smiles");
        assertThat(fates.get(0).words()).startsWith("broken: cannot be read, invalid_smiles");
    }

    @Test
    void oneThatNobodyKnowsIsRefused() {
        Screener screener = new Screener(profile(YAML), List.of());
        assertThatThrownBy(() -> Controls.screen(List.of("snake oil"), screener))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("snake oil")
                .hasMessageContaining("riluzole");
    }

    @Test
    void saysWhatShuffledScoresWouldDo() throws IOException {
        JsonNode shuffled = manifest().at("/negative_controls/controls");
        assertThat(shuffled.path("count").asInt()).isEqualTo(3);
        assertThat(shuffled.path("low").asDouble() + shuffled.path("high").asDouble())
                .isCloseTo(100, within(1e-6));
        double mean = (control(0).path("percentile").asDouble()
                        + control(1).path("percentile").asDouble()
                        + control(3).path("percentile").asDouble())
                / 3;
        assertThat(shuffled.path("mean_percentile").asDouble()).isCloseTo(mean, within(1e-9));
        JsonNode score = manifest().at("/negative_controls/picks/0");
        assertThat(score.path("column").asText()).isEqualTo("score");
        double all = table("scored")
                .agg(org.apache.spark.sql.functions.avg("score"))
                .first()
                .getDouble(0);
        assertThat(score.path("expected").asDouble()).isCloseTo(all, within(1e-12));
        assertThat(score.path("picked").asDouble()).isGreaterThan(all);
        assertThat(score.path("low").asDouble()).isLessThan(all);
    }

    @Test
    void rankedRowsKnowTheirClusterAndSeries() throws IOException {
        List<Row> rows = SharedSpark.session()
                .read()
                .parquet(result.resolve("ranked.parquet").toString())
                .select("id", "cluster", "cluster_name", "cluster_size", "picked", "series_size", "rank")
                .collectAsList();
        assertThat(rows).hasSize(7);
        Row chain = rows.stream()
                .filter(row -> row.getString(0).equals("chain"))
                .findFirst()
                .orElseThrow();
        assertThat(chain.getString(2)).isEqualTo("no ring");
        assertThat(chain.getLong(5)).as("series without a scaffold").isZero();
        assertThat(rows)
                .filteredOn(row -> row.getString(0).startsWith("quinoline"))
                .hasSizeBetween(2, 3)
                .allSatisfy(row -> {
                    assertThat(row.getLong(5)).as("the scored, ranked or not").isEqualTo(3);
                    assertThat(row.getString(2)).isEqualTo("c1ccc2ncccc2c1");
                });
        assertThat(rows.stream().filter(row -> row.getBoolean(4)).map(row -> row.getInt(1)))
                .containsExactly(1, 2);
        JsonNode picks = manifest().path("picks");
        assertThat(picks.path("picked").asInt()).isEqualTo(2);
        assertThat(picks.path("similarity").asDouble()).isEqualTo(0.5);
        assertThat(picks.path("clusters").asInt())
                .isEqualTo(rows.stream().mapToInt(row -> row.getInt(1)).max().orElseThrow());
    }

    @Test
    void picksAreAListToOrderFrom() throws IOException {
        List<String> lines = Files.readAllLines(result.resolve("picks.csv"));
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0))
                .startsWith("rank,rank_tied_until,id,smiles,score")
                .contains("cluster_name", "reasons");
        assertThat(lines.get(1)).startsWith("1,");
    }

    private static Dataset<Row> table(String name) {
        return SharedSpark.session().read().parquet(result.resolve(name).toString());
    }
}
