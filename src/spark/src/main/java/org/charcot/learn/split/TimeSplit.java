package org.charcot.learn.split;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.charcot.assay.Compound;
import org.charcot.endpoint.card.Task;
import org.charcot.error.UserException;

/**
 * Learns from older compounds and judges by newer ones (Sheridan 2013, doi:10.1021/ci400084k).
 *
 * @param cutYear the first year that is judged
 * @param folds one, of the compounds of that year and later; their groups are scaffolds, as a series is measured for years
 */
public record TimeSplit(int cutYear, Folds folds) {
    /** Of all compounds, as near as whole years allow. */
    private static final double JUDGED = 0.2;

    private static final double MOST_JUDGED = 0.5;
    private static final int FEWEST_JUDGED = 10;

    /** @throws UserException if the compounds' years do not allow it */
    public static TimeSplit of(Task task, List<Compound> compounds) {
        long undated = compounds.stream().filter(one -> one.year() == null).count();
        if (undated > 0) {
            throw new UserException("Cannot split by time: " + undated + " of " + compounds.size()
                    + " compounds have no year, expected one for each");
        }
        int cut = cutYear(compounds);
        int[] fold = compounds.stream()
                .mapToInt(one -> one.year() < cut ? Folds.NEVER_JUDGED : 0)
                .toArray();
        if (task == Task.CLASSIFICATION
                && !(hasBothClasses(compounds, fold, 0) && hasBothClasses(compounds, fold, Folds.NEVER_JUDGED))) {
            throw new UserException("Cannot split by time: before " + cut + ", or from then on, all labels are equal,"
                    + " expected both classes on either side");
        }
        int[] group = Grouping.byScaffold(compounds);
        return new TimeSplit(
                cut, new Folds(1, fold, group, Arrays.stream(group).max().orElse(-1) + 1));
    }

    private static int cutYear(List<Compound> compounds) {
        NavigableMap<Integer, Long> ofYear =
                compounds.stream().collect(Collectors.groupingBy(Compound::year, TreeMap::new, Collectors.counting()));
        long judged = 0;
        Integer best = null;
        double nearest = Double.POSITIVE_INFINITY;
        for (Map.Entry<Integer, Long> year : ofYear.descendingMap().entrySet()) {
            judged += year.getValue();
            double share = (double) judged / compounds.size();
            double far = Math.abs(share - JUDGED);
            if (judged >= FEWEST_JUDGED && share <= MOST_JUDGED && far < nearest) {
                nearest = far;
                best = year.getKey();
            }
        }
        if (best == null) {
            throw new UserException("Cannot split by time: no year between " + ofYear.firstKey() + " and "
                    + ofYear.lastKey() + " has at least " + FEWEST_JUDGED
                    + " compounds from then on and as many before, expected years that differ more");
        }
        return best;
    }

    private static boolean hasBothClasses(List<Compound> compounds, int[] fold, int side) {
        return IntStream.range(0, fold.length)
                        .filter(row -> fold[row] == side)
                        .mapToDouble(row -> compounds.get(row).label())
                        .distinct()
                        .count()
                == 2;
    }
}
