package org.charcot.library.layout;

import java.util.List;

/**
 * Which column of a table holds structures: one whose values look like SMILES. A name decides between several that do,
 * and counts alone only where no column does.
 */
public final class StructureColumn {
    private static final double ENOUGH = 0.5;

    private StructureColumn() {}

    /**
     * The column, from 0; -1 where none holds structures.
     *
     * @param names of the columns; fewer than columns, or none, where there is no header
     * @param columns the first values of each
     */
    public static int of(List<String> names, List<List<String>> columns) {
        int likely = likeliest(columns);
        int best = -1;
        for (int i = 0; i < names.size(); i++) {
            boolean fits = likely < 0 || (i < columns.size() && share(columns.get(i)) >= ENOUGH);
            if (fits
                    && Columns.smilesRank(names.get(i))
                            < (best < 0 ? Columns.NO_SMILES : Columns.smilesRank(names.get(best)))) {
                best = i;
            }
        }
        return best < 0 ? likely : best;
    }

    /** The column that looks most like SMILES, the one with the longer ones if there are several; -1 if none does. */
    public static int likeliest(List<List<String>> columns) {
        int best = -1;
        double longest = 0;
        for (int i = 0; i < columns.size(); i++) {
            double length =
                    columns.get(i).stream().mapToInt(String::length).average().orElse(0);
            if (length > longest && share(columns.get(i)) >= ENOUGH) {
                best = i;
                longest = length;
            }
        }
        return best;
    }

    /** How many of the values that are there look like SMILES, from 0 to 1. */
    public static double share(List<String> values) {
        long there = values.stream().filter(value -> !value.isEmpty()).count();
        long fitting = values.stream().filter(SmilesShape::fits).count();
        return there == 0 ? 0 : (double) fitting / there;
    }
}
