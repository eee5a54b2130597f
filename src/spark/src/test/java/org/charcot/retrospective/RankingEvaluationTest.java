package org.charcot.retrospective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.charcot.assay.Compound;
import org.junit.jupiter.api.Test;

/** A hundred molecules, the first two of which are active. */
class RankingEvaluationTest {
    private static final int COUNT = 100;

    private static RankingEvaluation figures() {
        List<ScoredMolecule> rows = IntStream.range(0, COUNT)
                .mapToObj(i -> new ScoredMolecule(
                        new Compound("c" + i, "C", "K" + i, "", i < 2 ? 1 : 0, null),
                        null,
                        null,
                        new double[0],
                        new double[0]))
                .toList();
        DistinctMolecules set = new DistinctMolecules(
                "target", rows, new DistinctMolecules.Counts(COUNT, COUNT, 0, 0, 2, 0), Map.of(), List.of());
        return new RankingEvaluation(set, new ValidationPlan(List.of(), List.of(), null, null, 5, 200, 3));
    }

    private static Map<String, RankingFigure> of(Ranking ranker) {
        List<RankingFigure> figures = figures().of(ranker);
        assertThat(figures).allSatisfy(figure -> {
            assertThat(figure.target()).isEqualTo("target");
            assertThat(figure.ranker()).isEqualTo(ranker.name());
            assertThat(figure.actives()).isEqualTo(2);
            assertThat(figure.inactives()).isEqualTo(98);
        });
        return figures.stream().collect(Collectors.toMap(RankingFigure::metric, Function.identity()));
    }

    /** Scores fall, but the second active stands behind five inactives. */
    private static double[] scores() {
        double[] scores = IntStream.range(0, COUNT).mapToDouble(i -> -i).toArray();
        scores[1] = -6.5;
        return scores;
    }

    @Test
    void aRankingHasItsFiguresWithTheirBounds() {
        Map<String, RankingFigure> figures = of(new Ranking("by", scores(), -1.0, "at least -1"));
        RankingFigure auroc = figures.get("auroc");
        assertThat(auroc.value()).isCloseTo((98 + 93) / 196.0, within(1e-12));
        assertThat(auroc.low()).isLessThanOrEqualTo(auroc.value());
        assertThat(auroc.high()).isBetween(auroc.value(), 1.0);
        assertThat(auroc.maximum()).isEqualTo(1);
        assertThat(auroc.expected()).isCloseTo(0.5, within(1e-12));
        assertThat(auroc.note()).isEmpty();
        RankingFigure first = figures.get("ef_1%");
        assertThat(first.value())
                .as("one of two actives in the first of a hundred")
                .isCloseTo(50, within(1e-9));
        assertThat(first.maximum()).isCloseTo(50, within(1e-9));
        assertThat(first.expected()).isCloseTo(1, within(1e-9));
    }

    /** Called active is the first alone: its precision is whole, its recall a half. */
    @Test
    void aThresholdGivesACorrelation() {
        RankingFigure mcc = of(new Ranking("by", scores(), -1.0, "at least -1")).get(RankingEvaluation.MCC);
        assertThat(mcc.value()).isCloseTo(98 / Math.sqrt(2 * 98 * 99), within(1e-12));
        assertThat(mcc.note()).isEqualTo("called active: at least -1");
        assertThat(mcc.maximum()).isEqualTo(1);
        assertThat(mcc.expected()).isZero();
        assertThat(mcc.low()).isLessThan(mcc.high());
        RankingFigure none =
                of(new Ranking("by", scores(), null, "no threshold is known")).get(RankingEvaluation.MCC);
        assertThat(none.value()).isNull();
        assertThat(none.low()).isNull();
        assertThat(none.maximum()).isNull();
        assertThat(none.note()).isEqualTo("no threshold is known");
    }

    @Test
    void chanceIsExactAndHasNoInterval() {
        Map<String, RankingFigure> figures = of(new Ranking(SetRanker.CHANCE, new double[COUNT], null, "no threshold"));
        assertThat(figures.get("auroc").value()).isEqualTo(0.5);
        assertThat(figures.values())
                .allSatisfy(figure -> assertThat(figure.low()).isNull())
                .allSatisfy(figure -> assertThat(figure.high()).isNull());
        assertThat(figures.get("ef_5%").value()).isEqualTo(figures.get("ef_5%").expected());
    }

    /** 160.9 times 2 of 100 is 3.2: any ranking would look early. */
    @Test
    void whatSaysNothingOfSuchASetSaysSo() {
        Map<String, RankingFigure> figures = of(new Ranking("by", scores(), null, ""));
        RankingFigure crowded = figures.get("bedroc_160.9");
        assertThat(crowded.value()).isNull();
        assertThat(crowded.low()).isNull();
        assertThat(crowded.maximum()).isNull();
        assertThat(crowded.expected()).isNull();
        assertThat(crowded.note()).startsWith("alpha x actives / all is 3.22");
        assertThat(figures.get("bedroc_20").value()).isNotNull();
    }
}
