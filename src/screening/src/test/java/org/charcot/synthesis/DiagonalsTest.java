package org.charcot.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class DiagonalsTest {
    @Property(tries = 200)
    void everyCellComesOnce(
            @ForAll @IntRange(min = 0, max = 30) int rows, @ForAll @IntRange(min = 0, max = 30) int columns) {
        Diagonals cells = new Diagonals(rows, columns);

        Set<String> seen = new HashSet<>();
        LongStream.range(0, cells.count()).forEach(n -> seen.add(cells.row(n) + "," + cells.column(n)));

        assertThat(seen).hasSize(rows * columns);
    }

    @Property(tries = 200)
    void noRowOrColumnIsFarAhead(
            @ForAll @IntRange(min = 1, max = 30) int rows,
            @ForAll @IntRange(min = 1, max = 30) int columns,
            @ForAll @IntRange(max = 900) int taken) {
        Diagonals cells = new Diagonals(rows, columns);
        int[] byColumn = new int[columns];
        int[] byRow = new int[rows];

        LongStream.range(0, Math.min(taken, cells.count())).forEach(n -> {
            byColumn[cells.column(n)]++;
            byRow[cells.row(n)]++;
        });

        assertThat(spread(byRow)).isLessThanOrEqualTo(1);
        assertThat(spread(byColumn)).isLessThanOrEqualTo(2);
    }

    private static int spread(int[] counts) {
        var statistics = java.util.Arrays.stream(counts).summaryStatistics();
        return statistics.getMax() - statistics.getMin();
    }
}
