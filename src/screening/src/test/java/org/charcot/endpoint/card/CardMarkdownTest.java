package org.charcot.endpoint.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CardMarkdownTest {
    private static byte[] resource(String name) throws IOException {
        try (InputStream in = CardMarkdownTest.class.getResourceAsStream("/endpoint/" + name)) {
            return in.readAllBytes();
        }
    }

    /** The expected document is small enough to be read; GitHub shows what it looks like. */
    @Test
    void aCardBecomesADocument() throws Exception {
        EndpointCard card = CardYaml.read(resource("card.yaml"), "card.yaml");
        assertThat(CardMarkdown.of(List.of(card))).isEqualTo(new String(resource("card.md"), StandardCharsets.UTF_8));
    }

    @Test
    void aFloorThatIsNotBeatenForSureIsNamed() throws Exception {
        String yaml = new String(resource("card.yaml"), StandardCharsets.UTF_8);
        String words = "Not shown to be better than nearest neighbour (corrected p ";
        assertThat(withComparison(yaml, "p_value: 0.05")).contains(words + "0.0500).");
        assertThat(withComparison(yaml, "p_value: 0.0499")).doesNotContain("Not shown");
        assertThat(withComparison(yaml.replace("difference: 0.1", "difference: -0.1"), "p_value: 0.0102"))
                .contains(words + "0.0102).");
    }

    private static String withComparison(String yaml, String pValue) {
        byte[] bytes = yaml.replace("p_value: 0.0102", pValue).getBytes(StandardCharsets.UTF_8);
        return CardMarkdown.of(List.of(CardYaml.read(bytes, "card.yaml")));
    }

    @Test
    void aCardWithoutFiguresIsNoError() {
        EndpointCard card = new EndpointCard(
                "bare",
                Task.REGRESSION,
                EndpointCard.About.NOTHING,
                Map.of(),
                "none",
                new EndpointCard.Learner("by hand", Map.of(), 1),
                new EndpointCard.Split("none", 0, 0, 1, 1),
                Map.of(),
                Map.of(),
                Map.of(),
                List.of(),
                new EndpointCard.Calibration("none", List.of(), List.of()),
                new EndpointCard.Domain("Tanimoto", 0.3, 0.6),
                "",
                Map.of(),
                List.of(),
                List.of());
        assertThat(CardMarkdown.of(List.of(card)))
                .contains("## bare")
                .doesNotContain("null", "****", "| bare |  |", "source |  |");
        assertThat(CardMarkdown.of(List.of(card)))
                .contains("**bare**", "| source | not said |", "| licence | not said |", "Bare. Label and protocol");
    }

    private static EndpointCard withSplits() throws IOException {
        String splits = """
                other_splits:
                - name: random
                  method: at random
                  folds: 5
                  groups: 990
                  judged: 1000
                  metrics:
                    auroc: FIGURES
                    mcc: FIGURES
                  floors:
                    nearest_neighbour:
                      auroc: FIGURES
                - name: time
                  method: later
                  folds: 1
                  groups: 80
                  judged: 200
                  cut_year: 2015
                  metrics:
                    auroc: FIGURES
                  floors: {}
                cliffs:
                - split: random
                  compounds: 120
                  rmse: FIGURES
                  rmse_of_all: FIGURES
                """.replace("FIGURES", "{pooled: 0.95, low: 0.94, high: 0.96, fold_mean: 0.95, fold_sd: 0.01}");
        String card = new String(resource("card.yaml"), StandardCharsets.UTF_8) + splits;
        return CardYaml.read(card.getBytes(StandardCharsets.UTF_8), "card.yaml");
    }

    @Test
    void splitsStandBelowThatOfScaffolds() throws Exception {
        assertThat(CardMarkdown.of(List.of(withSplits()))).contains("""
                ### How much the split matters

                | unseen | judged | groups | auroc (95 % interval) | of nearest neighbour |
                |---|---|---|---|---|
                | scaffold | 1,000 | 300 | 0.900 (0.880 to 0.920) | 0.800 |
                | random | 1,000 | 990 | 0.950 (0.940 to 0.960) | 0.950 |
                | time, from 2015 | 200 | 80 | 0.950 (0.940 to 0.960) |  |

                ### Activity cliffs

                | unseen | cliff compounds | their RMSE (95 % interval) | RMSE of all (95 % interval) |
                |---|---|---|---|
                | random | 120 | 0.950 (0.940 to 0.960) | 0.950 (0.940 to 0.960) |
                """);
    }

    @Test
    void whatIsWrittenIsReadAgain() throws Exception {
        EndpointCard card = withSplits();
        byte[] yaml = CardYaml.write(card);
        assertThat(new String(yaml, StandardCharsets.UTF_8)).contains("other_splits:", "cut_year: 2015", "cliffs:");
        assertThat(CardYaml.read(yaml, "again")).isEqualTo(card);
    }

    /** Cards of models that were adopted, and those that users have, know of no other split. */
    @Test
    void aCardWithoutOtherSplitsIsReadAndWrittenAsItWas() throws Exception {
        EndpointCard card = CardYaml.read(resource("card.yaml"), "card.yaml");
        assertThat(card.otherSplits()).isEmpty();
        assertThat(card.cliffs()).isEmpty();
        assertThat(new String(CardYaml.write(card), StandardCharsets.UTF_8))
                .doesNotContain("splits", "cliffs", "null,");
        assertThat(CardMarkdown.of(List.of(card))).doesNotContain("split matters", "Activity cliffs");
    }

    @Test
    void unitsTellWhetherADifferenceOfOneIsTenfold() {
        for (String unit : List.of("pKi (-log10 of Ki in mol/L)", "pIC50 or pKi (as joined)", "pEC50", "pActivity")) {
            assertThat(about(unit).ofPotency()).as(unit).isTrue();
        }
        for (String unit : List.of("pKa", "probability", "log10 of mol/L", "pH", "", "Ki in nM")) {
            assertThat(about(unit).ofPotency()).as(unit).isFalse();
        }
    }

    private static EndpointCard.About about(String unit) {
        return new EndpointCard.About("t", unit, "", "", null, "", "", List.of(), List.of());
    }
}
