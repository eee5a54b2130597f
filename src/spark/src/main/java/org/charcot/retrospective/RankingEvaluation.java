package org.charcot.retrospective;

import java.util.ArrayList;
import java.util.List;
import org.charcot.validation.ConfidenceInterval;
import org.charcot.validation.Confusion;
import org.charcot.validation.ranking.RankedClasses;
import org.charcot.validation.ranking.RankingMetric;
import org.charcot.validation.ranking.StratifiedBootstrap;

/** All metrics of one ranking of a set. */
final class RankingEvaluation {
    static final String MCC = "mcc";

    private final String target;
    private final boolean[] actives;
    private final int draws;
    private final long seed;

    RankingEvaluation(DistinctMolecules set, ValidationPlan plan) {
        target = set.name();
        actives = set.actives();
        draws = plan.draws();
        seed = plan.seed();
    }

    List<RankingFigure> of(Ranking ranking) {
        RankedClasses ranked = RankedClasses.of(ranking.scores(), actives);
        RankedClasses perfect = RankedClasses.perfect(ranked.positives(), ranked.negatives());
        RankedClasses chance = RankedClasses.byChance(ranked.positives(), ranked.negatives());
        RankingMetric[] metrics = RankingMetric.values();
        // by chance there is nothing to resample: the expectation is all there is
        boolean exact = ranking.name().equals(SetRanker.CHANCE);
        ConfidenceInterval[] intervals = exact ? null : new StratifiedBootstrap(ranked, draws, seed).intervals(metrics);
        List<RankingFigure> figures = new ArrayList<>();
        for (int i = 0; i < metrics.length; i++) {
            String unfit = metrics[i].unfit(ranked.positives(), ranked.negatives());
            boolean said = unfit == null;
            figures.add(new RankingFigure(
                    target,
                    ranking.name(),
                    metrics[i].key(),
                    said ? metrics[i].of(ranked) : null,
                    said && !exact ? intervals[i].low() : null,
                    said && !exact ? intervals[i].high() : null,
                    said ? metrics[i].of(perfect) : null,
                    said ? metrics[i].of(chance) : null,
                    ranked.positives(),
                    ranked.negatives(),
                    said ? "" : unfit));
        }
        figures.add(mcc(ranking, ranked));
        return figures;
    }

    private RankingFigure mcc(Ranking ranking, RankedClasses ranked) {
        if (ranking.threshold() == null) {
            return new RankingFigure(
                    target,
                    ranking.name(),
                    MCC,
                    null,
                    null,
                    null,
                    null,
                    null,
                    ranked.positives(),
                    ranked.negatives(),
                    ranking.call());
        }
        Confusion confusion = Confusion.at(ranking.threshold(), ranking.scores(), actives);
        ConfidenceInterval interval = confusion.resampledMcc(draws, seed);
        return new RankingFigure(
                target,
                ranking.name(),
                MCC,
                confusion.mcc(),
                interval.low(),
                interval.high(),
                1.0,
                0.0,
                ranked.positives(),
                ranked.negatives(),
                "called active: " + ranking.call());
    }
}
