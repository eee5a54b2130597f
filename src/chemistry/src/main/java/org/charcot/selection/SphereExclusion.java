package org.charcot.selection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.charcot.molecule.fingerprint.Fingerprint;

/**
 * Directed sphere exclusion (Gobbi &amp; Lee 2003, doi:10.1021/ci025554v): going down a ranked list, a molecule that is
 * not similar to any leader leads a new cluster, and any other joins the first leader it is similar to. So each cluster
 * is led by its best molecule, and no two leaders are similar.
 *
 * <p>Only leaders are kept and compared with: memory grows with the clusters, at most 256 bytes and little more a row.
 * The answer is the same on any number of threads.
 */
public final class SphereExclusion {
    /** Rows that are compared with the leaders so far at once, on all cores. */
    private static final int BLOCK = 4_096;

    private final Leaders leaders;
    private int[] cluster = new int[BLOCK];
    private int rows;

    /** @param similarity Tanimoto, above 0 to 1: two molecules at least so similar are alike */
    private SphereExclusion(double similarity) {
        if (!(similarity > 0 && similarity <= 1)) {
            throw new IllegalArgumentException("Cannot cluster: similarity " + similarity + ", expected above 0 to 1");
        }
        leaders = new Leaders(similarity);
    }

    /**
     * @param ranked fingerprints of one length, best first; one without bits is similar to none
     * @param similarity Tanimoto, above 0 to 1: two molecules at least so similar are alike
     */
    public static Clusters of(Iterator<Fingerprint> ranked, double similarity) {
        SphereExclusion exclusion = new SphereExclusion(similarity);
        List<Fingerprint> block = new ArrayList<>(BLOCK);
        while (ranked.hasNext()) {
            block.add(ranked.next());
            if (block.size() == BLOCK || !ranked.hasNext()) {
                exclusion.add(block);
                block.clear();
            }
        }
        return Clusters.of(Arrays.copyOf(exclusion.cluster, exclusion.rows));
    }

    private void add(List<Fingerprint> block) {
        int known = leaders.size();
        int[] joined = IntStream.range(0, block.size())
                .parallel()
                .map(row -> leaders.first(block.get(row), 0))
                .toArray();
        if (rows + block.size() > cluster.length) {
            cluster = Arrays.copyOf(cluster, Math.max(2 * cluster.length, rows + block.size()));
        }
        for (int row = 0; row < joined.length; row++) {
            // those that no earlier leader claims are compared with the leaders that this block brought
            int leader = joined[row] >= 0 ? joined[row] : leaders.first(block.get(row), known);
            if (leader < 0) {
                leader = leaders.size();
                leaders.add(block.get(row));
            }
            cluster[rows++] = leader;
        }
    }
}
