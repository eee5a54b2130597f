package org.charcot.learn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Deals compounds to folds so that a scaffold, and a skeleton, is whole in one of them. A compound without rings is a
 * scaffold of its own.
 *
 * @param count number of folds
 * @param fold the fold of each compound
 * @param group the group of each compound, numbered from 0
 * @param groups number of groups
 */
record ScaffoldFolds(int count, int[] fold, int[] group, int groups) {
    /** The largest groups first, each to the fold that is smallest so far; the seed orders groups of one size. */
    static ScaffoldFolds deal(List<Compound> compounds, int folds, long seed) {
        int[] group = groups(compounds);
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
        return new ScaffoldFolds(folds, fold, group, members.size());
    }

    /** The compounds of a fold, or all others. */
    int[] rows(int wanted, boolean within) {
        return IntStream.range(0, fold.length)
                .filter(row -> (fold[row] == wanted) == within)
                .toArray();
    }

    /** Compounds that share a scaffold or a skeleton, directly or through others, are of one group. */
    private static int[] groups(List<Compound> compounds) {
        int[] leader = new int[compounds.size()];
        Map<String, Integer> firstOf = new HashMap<>();
        for (int row = 0; row < leader.length; row++) {
            leader[row] = row;
            Compound compound = compounds.get(row);
            join(leader, row, firstOf.putIfAbsent("skeleton " + compound.skeleton(), row));
            if (!compound.scaffold().isEmpty()) {
                join(leader, row, firstOf.putIfAbsent("scaffold " + compound.scaffold(), row));
            }
        }
        Map<Integer, Integer> number = new HashMap<>();
        int[] group = new int[leader.length];
        for (int row = 0; row < leader.length; row++) {
            int next = number.size();
            Integer known = number.putIfAbsent(find(leader, row), next);
            group[row] = known == null ? next : known;
        }
        return group;
    }

    private static void join(int[] leader, int row, Integer first) {
        if (first != null) {
            leader[find(leader, row)] = find(leader, first);
        }
    }

    private static int find(int[] leader, int row) {
        int at = row;
        while (leader[at] != at) {
            leader[at] = leader[leader[at]];
            at = leader[at];
        }
        return at;
    }

    private static int smallest(int[] sizes) {
        int best = 0;
        for (int fold = 1; fold < sizes.length; fold++) {
            best = sizes[fold] < sizes[best] ? fold : best;
        }
        return best;
    }
}
