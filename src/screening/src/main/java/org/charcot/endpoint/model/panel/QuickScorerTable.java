package org.charcot.endpoint.model.panel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.charcot.endpoint.feature.FeatureRow;
import org.charcot.endpoint.feature.FeatureSet;

/**
 * The nodes of many trees in the order in which values of their features reach them. A feature has two lists of thresholds:
 * rising, of nodes that strike from their threshold up, and falling, of those that strike below it. So all that a value
 * strikes stands in two runs from the beginning of a list, and only the ends of these are searched for. For the small counts
 * that most fragments have, the ends are known beforehand.
 */
final class QuickScorerTable {
    /** So few thresholds are gone through one by one. */
    private static final int FEW = 4;
    /** Counts below it are looked up; a feature's line in the table of ends then fills a cache line. */
    private static final int SMALL = 8;

    private static final int LINE = 2 * SMALL;

    /** Of each list where its thresholds begin. */
    private final int[] lists;

    private final float[] thresholds;
    /** Of each threshold where its nodes begin. */
    private final int[] nodes;
    /** Of each feature that is a count, and each small count, where its two runs end; at a count of zero, where they begin. */
    private final int[] ends = new int[FeatureSet.NUMBERS * LINE];

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
        for (int feature = 0; feature < FeatureSet.NUMBERS; feature++) {
            int line = feature * LINE;
            ends[line] = risingFrom(feature);
            ends[line + 1] = fallingFrom(feature);
            for (int count = 1; count < SMALL; count++) {
                ends[line + 2 * count] = risingTo(feature, count);
                ends[line + 2 * count + 1] = fallingTo(feature, count);
            }
        }
    }

    /** The most runs that a molecule of so many features strikes. */
    static int mostRuns(int features) {
        return 2 * features;
    }

    /**
     * Finds what a molecule strikes, before anything is struck: so the processor reads ahead.
     *
     * @param from gets the beginnings of the runs
     * @param to gets their ends
     * @return how many there are
     */
    int runs(FeatureRow row, int[] from, int[] to) {
        int runs = 0;
        for (int place = 0; place < row.size(); place++) {
            int feature = row.feature(place);
            float value = row.value(place);
            if (feature < FeatureSet.NUMBERS && value < SMALL) {
                int line = feature * LINE;
                int ofCount = line + 2 * (int) value;
                from[runs] = ends[line];
                to[runs] = ends[ofCount];
                // without a branch, as it could not be foreseen
                runs += (from[runs] - to[runs]) >>> 31;
                from[runs] = ends[line + 1];
                to[runs] = ends[ofCount + 1];
                runs += (from[runs] - to[runs]) >>> 31;
            } else {
                from[runs] = risingFrom(feature);
                to[runs++] = risingTo(feature, value);
                from[runs] = fallingFrom(feature);
                to[runs++] = fallingTo(feature, value);
            }
        }
        return runs;
    }

    /** Takes out of the masks of all trees what the nodes of a run rule out. */
    void strike(int from, int to, long[] masks) {
        for (int node = from; node < to; node++) {
            masks[trees[node]] &= stay[node];
        }
    }

    private int risingFrom(int feature) {
        return nodes[lists[2 * feature]];
    }

    private int fallingFrom(int feature) {
        return nodes[lists[2 * feature + 1]];
    }

    private int risingTo(int feature, float value) {
        return nodes[notAbove(value, lists[2 * feature], lists[2 * feature + 1])];
    }

    private int fallingTo(int feature, float value) {
        return nodes[above(value, lists[2 * feature + 1], lists[2 * feature + 2])];
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
