package org.charcot.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Two profiles, of which the second says next to nothing. */
class StudyTextTest {
    private static StudyRow row(String name, String outcomeClass, double percentile, String removedBy) {
        return new StudyRow(
                "als",
                name,
                outcomeClass,
                "phase 3",
                false,
                "",
                removedBy == null ? 0.5 : null,
                percentile,
                null,
                0,
                removedBy,
                removedBy == null ? null : "at most 500 (somebody 1999)",
                "",
                "",
                "",
                0,
                false,
                0);
    }

    private static final StudyRow SEEN = new StudyRow(
            "als",
            "riluzole",
            "positive",
            "approved",
            true,
            "longer survival",
            0.7,
            40,
            62.0,
            1_234,
            null,
            null,
            "logp 0.30; bbb 0.50",
            "CHEMBL744",
            "herg",
            1,
            true,
            1);

    private static GroupFigure figure(String ranker, String subset, Double auroc) {
        return new GroupFigure(
                "als",
                ranker,
                subset,
                "positive",
                3,
                1,
                55,
                20,
                80,
                auroc,
                auroc == null ? null : 0.4,
                auroc == null ? null : 0.9,
                2.0,
                null,
                1.5,
                50);
    }

    private static StudyResult result() {
        return new StudyResult(
                1_000_000,
                2_500,
                1_500,
                List.of(new StudyResult.Mean("molecular_weight", 50, 301.26, 299.94)),
                Map.of("als", Map.of("limits: tpsa", 1_200L, "alerts: brenk", 30L), "other", Map.of()),
                List.of(
                        SEEN,
                        row("lithium", "negative", 95, null),
                        row("ceftriaxone", "negative", 1, "limits: tpsa"),
                        row("minocycline", "negative (symptom)", 90, null),
                        row("masitinib", "ongoing", 12, "limits: mass"),
                        row("tamoxifen", "preclinical", 99, null)),
                List.of(
                        figure("als", "all", 0.66),
                        figure("cns_mpo", "all", 0.5),
                        figure("shuffled", "all", null),
                        figure("als", "seen", 0.7)));
    }

    private final String page = new StudyText(result()).page();

    @Test
    void beginsWithWhatWasDone() {
        assertThat(page)
                .startsWith("# Where compounds tried against ALS land\n\n")
                .contains("no statement on any medicine")
                .contains("Of 1,000,000 library records 2,500 distinct molecules")
                .contains("1,500 were drawn", " 95 % from resampling.")
                .contains("| molecular_weight | 50.0 | 301.3 | 299.9 |")
                .contains("\n## als\n");
    }

    /** Of the group's one compound that has matches the mean is its own; what stands beside is found by its name. */
    @Test
    void groupsStandBesideSimplerRankings() {
        assertThat(page.lines())
                .contains("| positive | 3 | 1 | 55.0 [20.0, 80.0] | 62.0 | 0.66 [0.40, 0.90] | 2.00 | - | 1.50 |"
                        + " 0.50 [0.40, 0.90] | - | - |")
                .contains("| seen | positive | 3 | 1 | 55.0 [20.0, 80.0] | 0.70 [0.40, 0.90] |");
    }

    @Test
    void gatesAreInTheOrderOfWhatTheyRemoveOfTheLibrary() {
        List<String> gates = page.lines()
                .filter(line -> line.startsWith("| limits") || line.startsWith("| alerts"))
                .toList();
        assertThat(gates)
                .containsExactly(
                        "| limits: tpsa | at most 500 (somebody 1999) | 1 | 1,200 | ceftriaxone (negative) |",
                        "| alerts: brenk |  | 0 | 30 |  |",
                        "| limits: mass | at most 500 (somebody 1999) | 1 | 0 | masitinib (ongoing) |");
    }

    private List<String> list(String title) {
        String from = page.substring(page.indexOf(title));
        return from.lines().skip(2).takeWhile(line -> line.startsWith("- ")).toList();
    }

    @Test
    void failuresThatRankHighTheHighestFirst() {
        assertThat(list("Known failures that rank high (percentile 90 and above)"))
                .containsExactly(
                        "- lithium (negative, phase 3): percentile 95; outcome not re-read",
                        "- minocycline (negative (symptom), phase 3): percentile 90; outcome not re-read");
    }

    @Test
    void whatIsPositiveAndRanksLowSaysWhatItCosts() {
        assertThat(list("Positive compounds that rank low"))
                .containsExactly(
                        "- riluzole (positive, approved): percentile 40, 62 among the 1,234 that match it; costs"
                                + " most: logp 0.30; bbb 0.50; learnt from by herg; outcome: longer survival");
        assertThat(list("All compounds of class positive, ongoing and mixed"))
                .hasSize(2)
                .last()
                .isEqualTo("- masitinib (ongoing, phase 3): removed by limits: mass; outcome not re-read");
    }

    @Test
    void listsWithoutCompoundsSayNone() {
        StudyResult nothing = new StudyResult(
                0, 0, 0, List.of(), Map.of("als", Map.of()), List.of(row("x", "preclinical", 50, null)), List.of());
        assertThat(new StudyText(nothing).page())
                .contains("rank high (percentile 90 and above):\n\n- none\n")
                .contains("(below the median, or removed):\n\n- none\n");
    }
}
