package org.charcot.result;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;

/**
 * What the ranking would show if its scores were shuffled among the molecules.
 *
 * @param controls where the known compounds stand beside where chance puts them; null if none passed
 * @param picks what the diverse picks are like beside as many molecules drawn by chance
 */
public record NegativeControls(Shuffled controls, List<Drawn> picks) {
    public NegativeControls {
        picks = picks == null ? List.of() : List.copyOf(picks);
    }

    /**
     * The mean percentile of the known compounds that passed, 100 at the top of the ranking.
     *
     * @param count how many passed
     * @param low lower end of the interval that holds 95 of 100 shuffled rankings
     * @param high upper end of it
     * @param chance the share of shuffled rankings that place them as high or higher
     */
    @JsonNaming(SnakeCaseStrategy.class)
    public record Shuffled(int count, double meanPercentile, double low, double high, double chance) {}

    /**
     * The mean of a column.
     *
     * @param picked among the picks
     * @param expected among all scored molecules, and so of as many drawn by chance
     * @param low lower end of the interval that holds 95 of 100 draws
     * @param high upper end of it
     */
    public record Drawn(String column, double picked, double expected, double low, double high) {}
}
