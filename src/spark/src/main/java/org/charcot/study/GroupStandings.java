package org.charcot.study;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.charcot.validation.ConfidenceInterval;
import org.charcot.validation.GroupedBootstrap;
import org.charcot.validation.ranking.RankedClasses;
import org.charcot.validation.ranking.RankingMetric;
import org.charcot.validation.ranking.StratifiedBootstrap;

/**
 * Where reference compounds stand among library molecules by one ranking, one by one or by groups of them.
 *
 * @param references the score of each reference compound
 * @param library the score of each library molecule
 */
record GroupStandings(String ranker, double[] references, double[] library, int draws, long seed) {
    private static final double ALL = 100;

    /** The share of scores below one, ties by half, 0 to 100; NaN among none. */
    static double percentile(double score, double[] ascending) {
        int low = lower(ascending, score);
        int high = lower(ascending, Math.nextUp(score));
        return ALL * (low + high) / 2 / ascending.length;
    }

    private static int lower(double[] ascending, double score) {
        int place = Arrays.binarySearch(ascending, score);
        while (place > 0 && ascending[place - 1] == score) {
            place--;
        }
        return place < 0 ? -place - 1 : place;
    }

    /** Of each reference compound. */
    double[] percentiles() {
        double[] ascending = library.clone();
        Arrays.sort(ascending);
        return Arrays.stream(references)
                .map(score -> percentile(score, ascending))
                .toArray();
    }

    /**
     * Where a group stands.
     *
     * @param members of it, by their place among the reference compounds
     * @param matching for each library molecule whether it is in the group's own match
     */
    GroupFigure figure(String profile, String subset, String group, List<Integer> members, boolean[] matching) {
        double[] percentiles = percentiles();
        double[] own =
                members.stream().mapToDouble(member -> percentiles[member]).toArray();
        int[] each = IntStream.range(0, own.length).toArray();
        ConfidenceInterval median = new GroupedBootstrap(each, seed).interval(draws, rows -> median(rows, own));
        int removed = (int) members.stream()
                .filter(member -> references[member] == Placed.REMOVED)
                .count();
        double[] others = IntStream.range(0, library.length)
                .filter(row -> matching[row])
                .mapToDouble(row -> library[row])
                .toArray();
        boolean comparable = others.length > 0;
        RankedClasses ranked = ranked(members, others);
        ConfidenceInterval auroc = comparable
                ? new StratifiedBootstrap(ranked, draws, seed).intervals(RankingMetric.AUROC)[0]
                : new ConfidenceInterval(Double.NaN, Double.NaN);
        return new GroupFigure(
                profile,
                ranker,
                subset,
                group,
                own.length,
                removed,
                median(each, own),
                median.low(),
                median.high(),
                comparable ? RankingMetric.AUROC.of(ranked) : null,
                comparable ? auroc.low() : null,
                comparable ? auroc.high() : null,
                comparable ? RankingMetric.EF_1.of(ranked) : null,
                comparable ? RankingMetric.EF_5.of(ranked) : null,
                comparable ? RankingMetric.EF_10.of(ranked) : null,
                others.length);
    }

    private RankedClasses ranked(List<Integer> members, double[] others) {
        double[] scores = Arrays.copyOf(others, others.length + members.size());
        boolean[] positive = new boolean[scores.length];
        for (int i = 0; i < members.size(); i++) {
            scores[others.length + i] = references[members.get(i)];
            positive[others.length + i] = true;
        }
        return RankedClasses.of(scores, positive);
    }

    private static double median(int[] rows, double[] values) {
        double[] sorted =
                Arrays.stream(rows).mapToDouble(row -> values[row]).sorted().toArray();
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
