package org.charcot.selection;

import java.io.Serializable;
import java.util.Arrays;

/**
 * What a ranked list falls into. Ranks and clusters are numbered from 1; clusters in the order of their leaders, each of
 * which is the best molecule of its own.
 */
public final class Clusters implements Serializable {
    private final int[] clusterOfRow;
    private final int[] leaderOfCluster;
    private final int[] sizes;

    private Clusters(int[] clusterOfRow, int[] leaderOfCluster, int[] sizes) {
        this.clusterOfRow = clusterOfRow;
        this.leaderOfCluster = leaderOfCluster;
        this.sizes = sizes;
    }

    /** @param clusterOfRow from 0, a new one where its first row stands */
    static Clusters of(int[] clusterOfRow) {
        int count = Arrays.stream(clusterOfRow).max().orElse(-1) + 1;
        int[] leaders = new int[count];
        int[] sizes = new int[count];
        for (int row = 0; row < clusterOfRow.length; row++) {
            int cluster = clusterOfRow[row];
            if (sizes[cluster]++ == 0) {
                leaders[cluster] = row;
            }
        }
        return new Clusters(clusterOfRow, leaders, sizes);
    }

    /** How many clusters there are. */
    public int count() {
        return sizes.length;
    }

    /** How many rows were clustered. */
    public int rows() {
        return clusterOfRow.length;
    }

    public int clusterOf(int rank) {
        return clusterOfRow[rank - 1] + 1;
    }

    /** The rank of the best molecule of a cluster. */
    public int leaderOf(int cluster) {
        return leaderOfCluster[cluster - 1] + 1;
    }

    public int sizeOf(int cluster) {
        return sizes[cluster - 1];
    }

    /** Whether the molecule of a rank is the best of its cluster. */
    public boolean isLeader(int rank) {
        return leaderOf(clusterOf(rank)) == rank;
    }

    /** Whether the molecule of a rank leads one of the first {@code count} clusters. */
    public boolean isPicked(int rank, int count) {
        return isLeader(rank) && clusterOf(rank) <= count;
    }
}
