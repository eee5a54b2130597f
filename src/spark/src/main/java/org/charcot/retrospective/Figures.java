package org.charcot.retrospective;

import java.util.ArrayList;
import java.util.List;
import org.charcot.validation.ConfidenceInterval;
import org.charcot.validation.Confusion;
import org.charcot.validation.ranking.RankedClasses;
import org.charcot.validation.ranking.RankingMetric;
import org.charcot.validation.ranking.StratifiedBootstrap;

/** All metrics of one ranker on one set. */
final class Figures {
    static final String MCC = "mcc";

    private final String target;
    private final boolean[] actives;
    private final int draws;
    private final long seed;

    Figures(RankedSet set, Question question) {
        target = set.name();
        actives = set.actives();
        draws = question.draws();
        seed = question.seed();
    }

    List<Figure> of(Ranker ranker) {
        RankedClasses ranked = RankedClasses.of(ranker.scores(), actives);
        RankedClasses perfect = RankedClasses.perfect(ranked.positives(), ranked.negatives());
        RankedClasses chance = RankedClasses.byChance(ranked.positives(), ranked.negatives());
        RankingMetric[] metrics = RankingMetric.values();
        // by chance there is nothing to resample: the expectation is all there is
        boolean exact = ranker.name().equals(Rankers.CHANCE);
        ConfidenceInterval[] intervals = exact ? null : new StratifiedBootstrap(ranked, draws, seed).intervals(metrics);
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < metrics.length; i++) {
            String unfit = metrics[i].unfit(ranked.positives(), ranked.negatives());
            boolean said = unfit == null;
            figures.add(new Figure(
                    target,
                    ranker.name(),
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
        figures.add(mcc(ranker, ranked));
        return figures;
    }

    private Figure mcc(Ranker ranker, RankedClasses ranked) {
        if (ranker.threshold() == null) {
            return new Figure(
                    target,
                    ranker.name(),
                    MCC,
                    null,
                    null,
                    null,
                    null,
                    null,
                    ranked.positives(),
                    ranked.negatives(),
                    ranker.call());
        }
        Confusion confusion = Confusion.at(ranker.threshold(), ranker.scores(), actives);
        ConfidenceInterval interval = confusion.resampledMcc(draws, seed);
        return new Figure(
                target,
                ranker.name(),
                MCC,
                confusion.mcc(),
                interval.low(),
                interval.high(),
                1.0,
                0.0,
                ranked.positives(),
                ranked.negatives(),
                "called active: " + ranker.call());
    }
}
