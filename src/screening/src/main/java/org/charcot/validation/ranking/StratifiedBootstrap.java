package org.charcot.validation.ranking;

import java.util.SplittableRandom;
import org.charcot.validation.ConfidenceInterval;

/**
 * Percentile intervals of ranking metrics by resampling positives among positives and negatives among negatives, so that
 * a few positives never vanish from a draw. Compounds are drawn one by one: of series of analogues the truth is wider.
 */
public final class StratifiedBootstrap {
    private final RankedClasses ranked;
    private final int draws;
    private final long seed;

    public StratifiedBootstrap(RankedClasses ranked, int draws, long seed) {
        this.ranked = ranked;
        this.draws = draws;
        this.seed = seed;
    }

    /** 95 % intervals of several metrics on the same draws, in their order. */
    public ConfidenceInterval[] intervals(RankingMetric... metrics) {
        double[][] values = new double[metrics.length][draws];
        resample((drawn, draw) -> {
            for (int i = 0; i < metrics.length; i++) {
                values[i][draw] = metrics[i].of(drawn);
            }
        });
        ConfidenceInterval[] intervals = new ConfidenceInterval[metrics.length];
        for (int i = 0; i < metrics.length; i++) {
            intervals[i] = ConfidenceInterval.of95(values[i]);
        }
        return intervals;
    }

    /** Given each resampled ranking and its number. */
    @FunctionalInterface
    private interface Draw {
        void take(RankedClasses drawn, int draw);
    }

    private void resample(Draw taker) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] ofPositives = ranked.levelOfEach(true);
        int[] ofNegatives = ranked.levelOfEach(false);
        for (int draw = 0; draw < draws; draw++) {
            int[] positives = counts(ofPositives, random);
            int[] negatives = counts(ofNegatives, random);
            taker.take(RankedClasses.ofLevels(positives, negatives), draw);
        }
    }

    private int[] counts(int[] levels, SplittableRandom random) {
        int[] counts = new int[ranked.levels()];
        for (int i = 0; i < levels.length; i++) {
            counts[levels[random.nextInt(levels.length)]]++;
        }
        return counts;
    }
}
