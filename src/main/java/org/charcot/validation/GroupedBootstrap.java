package org.charcot.validation;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Percentile intervals by resampling whole groups. Compounds of one series resemble each other, so that to resample them
 * one by one would promise more certainty than the data hold.
 */
public final class GroupedBootstrap {
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
    public Interval interval(int draws, ToDoubleFunction<int[]> statistic) {
        SplittableRandom random = new SplittableRandom(seed);
        return Interval.of95(IntStream.range(0, draws)
                .mapToDouble(draw -> statistic.applyAsDouble(rows(random)))
                .toArray());
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
