package org.charcot.endpoint.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.charcot.endpoint.feature.FeatureSet;

/**
 * The nodes of many trees in the order in which values of their features reach them. A feature has two lists of thresholds:
 * rising, of nodes that strike from their threshold up, and falling, of those that strike below it. So all that a value
 * strikes stands in two runs from the beginning of a list, and only the ends of these are searched for.
 */
final class QuickScorerTable {
    /** So few thresholds are gone through one by one. */
    private static final int FEW = 4;

    /** Of each list where its thresholds begin. */
    private final int[] lists;

    private final float[] thresholds;
    /** Of each threshold where its nodes begin. */
    private final int[] nodes;

    private final int[] trees;
    /** All leaves of a tree but those that a node rules out. */
    private final long[] stay;

    QuickScorerTable(QuickScorerNodes all) {
        Comparator<QuickScorerNodes.Node> rising = Comparator.comparing(QuickScorerNodes.Node::threshold);
        lists = new int[2 * FeatureSet.SIZE + 1];
        List<QuickScorerNodes.Node> sorted = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        for (int list = 0; list < 2 * FeatureSet.SIZE; list++) {
            boolean upwards = list % 2 == 0;
            int first = sorted.size();
            all.of(list / 2, upwards)
                    .sorted(upwards ? rising : rising.reversed())
                    .forEach(sorted::add);
            for (int at = first; at < sorted.size(); at++) {
                if (at == first
                        || sorted.get(at).threshold() != sorted.get(at - 1).threshold()) {
                    starts.add(at);
                }
            }
            lists[list + 1] = starts.size();
        }
        starts.add(sorted.size());
        nodes = starts.stream().mapToInt(Integer::intValue).toArray();
        thresholds = new float[nodes.length - 1];
        for (int i = 0; i < thresholds.length; i++) {
            thresholds[i] = sorted.get(nodes[i]).threshold();
        }
        trees = sorted.stream().mapToInt(QuickScorerNodes.Node::tree).toArray();
        stay = sorted.stream().mapToLong(QuickScorerNodes.Node::stay).toArray();
    }

    /** Takes out of the masks of all trees what a value of a feature, other than zero, rules out. */
    void strike(int feature, float value, long[] masks) {
        int first = lists[2 * feature];
        int middle = lists[2 * feature + 1];
        int end = lists[2 * feature + 2];
        if (first < middle) {
            strike(nodes[first], nodes[notAbove(value, first, middle)], masks);
        }
        if (middle < end) {
            strike(nodes[middle], nodes[above(value, middle, end)], masks);
        }
    }

    private void strike(int from, int to, long[] masks) {
        for (int node = from; node < to; node++) {
            masks[trees[node]] &= stay[node];
        }
    }

    /** The end of the thresholds that are at most a value; they rise. */
    private int notAbove(float value, int from, int to) {
        int low = from;
        int high = to;
        while (high - low > FEW) {
            int middle = (low + high) >>> 1;
            if (value >= thresholds[middle]) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        while (low < high && value >= thresholds[low]) {
            low++;
        }
        return low;
    }

    /** The end of the thresholds that are above a value; they fall. */
    private int above(float value, int from, int to) {
        int low = from;
        int high = to;
        while (high - low > FEW) {
            int middle = (low + high) >>> 1;
            if (value < thresholds[middle]) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        while (low < high && value < thresholds[low]) {
            low++;
        }
        return low;
    }
}
