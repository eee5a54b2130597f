package org.charcot.learn.split;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.charcot.assay.Compound;

/**
 * Which compounds are judged together, by models that learnt from none of them.
 *
 * @param count number of folds
 * @param fold the fold of each compound; {@link #NEVER_JUDGED} for one that is only learnt from
 * @param group the group of each compound, numbered from 0; a group is whole in one fold
 * @param groups number of groups
 */
public record Folds(int count, int[] fold, int[] group, int groups) {
    public static final int NEVER_JUDGED = -1;

    /** Whole scaffolds, and whole skeletons, to the folds. A compound without rings is a scaffold of its own. */
    public static Folds byScaffold(List<Compound> compounds, int folds, long seed) {
        return deal(Grouping.byScaffold(compounds), folds, seed);
    }

    /** The largest groups first, each to the fold that is smallest so far; the seed orders groups of one size. */
    public static Folds deal(int[] group, int folds, long seed) {
        Map<Integer, List<Integer>> members = new TreeMap<>();
        for (int row = 0; row < group.length; row++) {
            members.computeIfAbsent(group[row], key -> new ArrayList<>()).add(row);
        }
        SplittableRandom random = new SplittableRandom(seed);
        Map<Integer, Long> lot = new HashMap<>();
        members.keySet().forEach(key -> lot.put(key, random.nextLong()));
        List<Integer> order = new ArrayList<>(members.keySet());
        order.sort(Comparator.comparingInt((Integer key) -> -members.get(key).size())
                .thenComparing(lot::get));
        int[] sizes = new int[folds];
        int[] fold = new int[group.length];
        for (int key : order) {
            int smallest = smallest(sizes);
            sizes[smallest] += members.get(key).size();
            members.get(key).forEach(row -> fold[row] = smallest);
        }
        return new Folds(folds, fold, group, members.size());
    }

    /**
     * The same, of which only as many folds are judged as hold so many compounds, but at least two, so that one can be
     * calibrated by another; the compounds of the rest are only learnt from.
     */
    public Folds judging(int enough) {
        int kept = 0;
        long judged = 0;
        while (kept < count && (kept < 2 || judged < enough)) {
            judged += rows(kept++, true).length;
        }
        int last = kept;
        int[] ofRows =
                IntStream.of(fold).map(one -> one < last ? one : NEVER_JUDGED).toArray();
        return new Folds(kept, ofRows, group, groups);
    }

    /** The compounds of a fold, or all others. */
    public int[] rows(int wanted, boolean within) {
        return IntStream.range(0, fold.length)
                .filter(row -> (fold[row] == wanted) == within)
                .toArray();
    }

    /** The compounds that are judged. */
    public int[] judged() {
        return IntStream.range(0, fold.length)
                .filter(row -> fold[row] != NEVER_JUDGED)
                .toArray();
    }

    /** The same folds of some of the compounds, groups numbered anew. */
    public Folds among(int[] rows) {
        Map<Integer, Integer> number = new HashMap<>();
        int[] ofRows = new int[rows.length];
        int[] anew = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
            ofRows[i] = fold[rows[i]];
            int next = number.size();
            Integer known = number.putIfAbsent(group[rows[i]], next);
            anew[i] = known == null ? next : known;
        }
        return new Folds(count, ofRows, anew, number.size());
    }

    private static int smallest(int[] sizes) {
        int best = 0;
        for (int fold = 1; fold < sizes.length; fold++) {
            best = sizes[fold] < sizes[best] ? fold : best;
        }
        return best;
    }
}
