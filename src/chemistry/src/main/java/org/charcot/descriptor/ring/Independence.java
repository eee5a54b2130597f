package org.charcot.descriptor.ring;

import java.util.ArrayList;
import java.util.List;

/** Sets of bonds none of which is a sum (modulo 2) of others, by Gaussian elimination. */
final class Independence {
    private final int words;
    private final List<long[]> rows = new ArrayList<>();
    private final List<Integer> pivots = new ArrayList<>();

    Independence(int bonds) {
        words = (bonds + 63) >>> 6;
    }

    /** Takes a set in unless it is the sum of those taken before; says whether it did. */
    boolean add(int[] bonds) {
        long[] row = new long[words];
        for (int bond : bonds) {
            row[bond >>> 6] |= 1L << bond;
        }
        for (int k = 0; k < rows.size(); k++) {
            int pivot = pivots.get(k);
            if ((row[pivot >>> 6] >>> pivot & 1) != 0) {
                long[] other = rows.get(k);
                for (int w = 0; w < words; w++) {
                    row[w] ^= other[w];
                }
            }
        }
        for (int w = 0; w < words; w++) {
            if (row[w] != 0) {
                rows.add(row);
                pivots.add((w << 6) + Long.numberOfTrailingZeros(row[w]));
                return true;
            }
        }
        return false;
    }
}
