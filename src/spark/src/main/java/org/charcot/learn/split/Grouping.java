package org.charcot.learn.split;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.charcot.assay.Compound;
import org.charcot.selection.Clusters;
import org.charcot.selection.SphereExclusion;

/** Which compounds are so alike that one must not be judged by models that learnt from the other; numbered from 0. */
public final class Grouping {
    /** Tanimoto of ECFP4 from which compounds are of one cluster. */
    public static final double ALIKE = 0.4;

    private Grouping() {}

    /** Compounds of one skeleton: its stereoisomers. */
    public static int[] bySkeleton(List<Compound> compounds) {
        return joined(compounds, new String[compounds.size()]);
    }

    /** Compounds that share a scaffold or a skeleton, directly or through others. */
    static int[] byScaffold(List<Compound> compounds) {
        return joined(
                compounds,
                compounds.stream()
                        .map(one -> one.scaffold().isEmpty() ? null : one.scaffold())
                        .toArray(String[]::new));
    }

    /**
     * Compounds of one cluster or one skeleton, directly or through others. Clusters are of directed sphere exclusion by
     * ECFP4, leaders taken in the order of the table: no two leaders are as similar as {@link #ALIKE}, but compounds of
     * two clusters may be.
     */
    public static int[] byCluster(List<Compound> compounds) {
        Clusters clusters = SphereExclusion.of(
                compounds.stream().map(one -> one.features().ecfp4()).iterator(), ALIKE);
        String[] cluster = new String[compounds.size()];
        for (int row = 0; row < cluster.length; row++) {
            cluster[row] = String.valueOf(clusters.clusterOf(row + 1));
        }
        return joined(compounds, cluster);
    }

    /** @param shared what compounds of one group have in common beside a skeleton; null for nothing */
    private static int[] joined(List<Compound> compounds, String[] shared) {
        int[] leader = new int[compounds.size()];
        Map<String, Integer> firstOf = new HashMap<>();
        for (int row = 0; row < leader.length; row++) {
            leader[row] = row;
            join(
                    leader,
                    row,
                    firstOf.putIfAbsent("skeleton " + compounds.get(row).skeleton(), row));
            if (shared[row] != null) {
                join(leader, row, firstOf.putIfAbsent("shared " + shared[row], row));
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
}
