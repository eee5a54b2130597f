package org.charcot.validation;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Percentile intervals by resampling whole groups. Compounds of one series resemble each other, so that to resample them
 * one by one would promise more certainty than the data hold.
 */
public final class GroupedBootstrap {
    private static final int DRAWS_AT_ONCE = 8;

    private final int[][] members;
    private final int total;
    private final long seed;

    /** @param groups the group of each row, numbered from 0 without gaps */
    public GroupedBootstrap(int[] groups, long seed) {
        int count = Arrays.stream(groups).max().orElse(-1) + 1;
        int[] sizes = new int[count];
        for (int group : groups) {
            sizes[group]++;
        }
        members = Arrays.stream(sizes).mapToObj(int[]::new).toArray(int[][]::new);
        for (int row = groups.length - 1; row >= 0; row--) {
            members[groups[row]][--sizes[groups[row]]] = row;
        }
        total = groups.length;
        this.seed = seed;
    }

    /** 95 % interval of what {@code statistic} says of the resampled rows; draws for which it is NaN are left out. */
    public ConfidenceInterval interval(int draws, ToDoubleFunction<int[]> statistic) {
        return intervals(draws, rows -> new double[] {statistic.applyAsDouble(rows)})
                .get(0);
    }

    /**
     * The same for several statistics of the same draws.
     *
     * @param statistics always as many numbers; asked by several threads at once
     */
    public List<ConfidenceInterval> intervals(int draws, Function<int[], double[]> statistics) {
        SplittableRandom random = new SplittableRandom(seed);
        double[][] found = new double[draws][];
        for (int first = 0; first < draws; first += DRAWS_AT_ONCE) {
            int from = first;
            // drawn one after the other, so that the draws are the same on any number of cores
            List<int[]> drawn = IntStream.range(from, Math.min(draws, from + DRAWS_AT_ONCE))
                    .mapToObj(draw -> rows(random))
                    .toList();
            IntStream.range(0, drawn.size())
                    .parallel()
                    .forEach(draw -> found[from + draw] = statistics.apply(drawn.get(draw)));
        }
        return IntStream.range(0, found[0].length)
                .mapToObj(statistic -> ConfidenceInterval.of95(
                        Arrays.stream(found).mapToDouble(one -> one[statistic]).toArray()))
                .toList();
    }

    private int[] rows(SplittableRandom random) {
        int[] rows = new int[2 * total];
        int count = 0;
        for (int draw = 0; draw < members.length; draw++) {
            int[] drawn = members[random.nextInt(members.length)];
            if (count + drawn.length > rows.length) {
                rows = Arrays.copyOf(rows, rows.length + total);
            }
            System.arraycopy(drawn, 0, rows, count, drawn.length);
            count += drawn.length;
        }
        return Arrays.copyOf(rows, count);
    }
}
