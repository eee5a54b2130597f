package org.charcot.endpoint.neighbour;

import java.util.List;
import org.charcot.molecule.fingerprint.Fingerprint;

/**
 * Fingerprints turned on their side: for each bit, which of them have it. The bits that a query shares with all of them are
 * then counted at once, by the few rows of its own bits.
 */
final class BitSlices {
    /** A row for each bit, a word of it for 64 fingerprints; null where none of them has the bit. */
    private final long[][] rows;

    private final int words;

    /** @param fingerprints of one length */
    BitSlices(List<Fingerprint> fingerprints) {
        words = (fingerprints.size() + Long.SIZE - 1) / Long.SIZE;
        rows = new long[fingerprints.get(0).bits()][];
        for (int i = 0; i < fingerprints.size(); i++) {
            for (int bit : fingerprints.get(i).indices()) {
                if (rows[bit] == null) {
                    rows[bit] = new long[words];
                }
                rows[bit][i / Long.SIZE] |= 1L << i;
            }
        }
    }

    int words() {
        return words;
    }

    /** Counts which of the bits each fingerprint has, in their order; those beyond the last have none. */
    void count(int[] bits, SharedCounts counts) {
        long[][] added = new long[bits.length][];
        int count = 0;
        for (int bit : bits) {
            if (rows[bit] != null) {
                added[count++] = rows[bit];
            }
        }
        counts.of(added, count, words);
    }
}
