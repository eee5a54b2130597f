package org.charcot.retrospective;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RetrospectiveTextTest {
    private static RankingFigure figure(String target, String ranker, String metric, Double value) {
        return new RankingFigure(target, ranker, metric, value, null, null, 1.0, 0.5, 10, 1_000, "");
    }

    private static final List<RankingFigure> FIGURES = List.of(
            new RankingFigure("ada", "als", "auroc", 0.8, 0.7, 0.9, 1.0, 0.5, 10, 1_000, ""),
            figure("ada", "als", "ef_1%", null),
            figure("ada", "random", "auroc", 0.5),
            figure("bace", "als", "auroc", 0.6),
            figure("comt", "als", "auroc", 0.1));

    @Test
    void aRowForEachTargetAndRanker() {
        assertThat(new RetrospectiveText(FIGURES, List.of()).byTarget()).isEqualTo("""
                | target | actives / all | ranker | auroc | average_precision | ef_1% | ef_5% | bedroc_20 | adjusted_log_auc | mcc |
                |---|---|---|---|---|---|---|---|---|---|
                | ada | 10 / 1,010 | als | 0.80 [0.70, 0.90] |  | - |  |  |  |  |
                | ada | 10 / 1,010 | random | 0.50 |  |  |  |  |  |  |
                | bace | 10 / 1,010 | als | 0.60 |  |  |  |  |  |  |
                | comt | 10 / 1,010 | als | 0.10 |  |  |  |  |  |  |
                """);
    }

    @Test
    void meanAndMedianOverTheTargetsThatHaveAValue() {
        RetrospectiveText text = new RetrospectiveText(FIGURES, List.of());
        assertThat(text.targets()).isEqualTo(3);
        assertThat(text.overTargets().lines().skip(2))
                .containsExactly(
                        "| als | 3 | mean | 0.50 | - | - | - | - | - | - |",
                        "| als | 3 | median | 0.60 | - | - | - | - | - | - |",
                        "| random | 1 | mean | 0.50 | - | - | - | - | - | - |",
                        "| random | 1 | median | 0.50 | - | - | - | - | - | - |");
        assertThat(new RetrospectiveText(FIGURES.subList(0, 4), List.of()).overTargets())
                .as("of two, the middle between them")
                .contains("| als | 2 | median | 0.70 |");
    }

    @Test
    void oneTargetHasNoTableOverTargets() {
        String several = new RetrospectiveText(FIGURES, List.of()).page();
        String alone = new RetrospectiveText(FIGURES.subList(0, 3), List.of()).page();
        assertThat(several).startsWith("# Rankings of known actives\n").contains("## Over targets");
        assertThat(alone).doesNotContain("## Over targets");
        assertThat(alone).contains("## What such sets cannot show", "doi:10.1021/jm300687e");
    }

    @Test
    void whatWasLearntFromStandsBeforeTheFigures() {
        RetrospectiveText text = new RetrospectiveText(FIGURES, List.of("ada: 9 of 10 are known.", "bace: 1 is."));
        assertThat(text.warnings()).isEqualTo("- CAUTION: ada: 9 of 10 are known.\n- CAUTION: bace: 1 is.\n\n");
        assertThat(text.page()).containsSubsequence("# Rankings", "- CAUTION: bace: 1 is.\n\n| target |");
        assertThat(new RetrospectiveText(FIGURES, List.of()).page()).doesNotContain("CAUTION");
    }
}
