package org.charcot.learn.split;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.charcot.assay.AssayTable;
import org.charcot.error.UserException;

/**
 * By which splits, beside that by scaffolds, an endpoint is judged.
 *
 * @param required whether one that the table does not allow is refused, instead of left out
 */
public record SplitChoice(Set<SplitKind> kinds, boolean required) {
    /** Whatever the table allows. */
    public static final SplitChoice ALL_POSSIBLE = new SplitChoice(EnumSet.allOf(SplitKind.class), false);

    public static final SplitChoice NONE = new SplitChoice(EnumSet.noneOf(SplitKind.class), false);

    /**
     * @param text {@code all}, {@code none}, or keys with commas between them
     * @throws UserException if it is none of that
     */
    public static SplitChoice of(String text) {
        return switch (text.strip()) {
            case "all" -> ALL_POSSIBLE;
            case "none" -> NONE;
            default ->
                new SplitChoice(
                        Arrays.stream(text.split(",", -1))
                                .map(SplitKind::ofKey)
                                .collect(Collectors.toCollection(() -> EnumSet.noneOf(SplitKind.class))),
                        true);
        };
    }

    /** @throws UserException if a split by time is required of a table without years */
    public void check(AssayTable table) {
        if (required && kinds.contains(SplitKind.TIME) && table.rows().stream().allMatch(row -> row.year() == null)) {
            throw new UserException("Cannot split by time: " + table.name()
                    + " has no years, expected --year-column, or a format with a column of its own");
        }
    }
}
