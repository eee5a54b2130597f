package org.charcot.endpoint;

import java.util.Arrays;

/**
 * How many bits of a query each of many compounds shares, 64 compounds a word: plane 0 holds the ones of all their counts,
 * plane 1 the twos, and so on. Rows of bits are added by a tree of carry-save adders over whole words, which takes about one
 * adder for a row and 64 compounds (Muła, Kurz &amp; Lemire 2018, doi:10.1093/comjnl/bxx046).
 */
final class SharedCounts {
    private final long[] zero;
    private final long[][] planes;
    /** The row of each plane's weight, if any, that waits for a second one. */
    private final long[][] waiting;
    /** Two rows carried out of each plane: one may wait while the other is made. */
    private final long[][] carries;

    /**
     * @param words the most that a row may have
     * @param most the greatest count there may be
     */
    SharedCounts(int words, int most) {
        int levels = Integer.SIZE - Integer.numberOfLeadingZeros(most);
        zero = new long[words];
        planes = new long[levels][words];
        waiting = new long[levels + 1][];
        carries = new long[2 * levels][words];
    }

    /** Counts anew: in how many of some rows the bit of each compound is set. */
    void of(long[][] rows, int count, int words) {
        for (long[] plane : planes) {
            Arrays.fill(plane, 0, words, 0);
        }
        for (int i = 0; i < count; i++) {
            add(rows[i], 0, words);
        }
        for (int level = 0; level < planes.length; level++) {
            if (waiting[level] != null) {
                add(zero, level, words);
            }
        }
        // what the uppermost plane carries is zero, as no count is greater than the planes hold
        waiting[planes.length] = null;
    }

    private void add(long[] row, int lowest, int words) {
        long[] coming = row;
        int level = lowest;
        while (level < planes.length && waiting[level] != null) {
            long[] free = carries[2 * level];
            long[] carry = free == waiting[level + 1] ? carries[2 * level + 1] : free;
            fullAdder(planes[level], waiting[level], coming, carry, words);
            waiting[level++] = null;
            coming = carry;
        }
        waiting[level] = coming;
    }

    /** A loop this plain is what the compiler turns into one over vectors; longer ones it does not. */
    private static void fullAdder(long[] sum, long[] a, long[] b, long[] carry, int words) {
        for (int w = 0; w < words; w++) {
            long different = a[w] ^ b[w];
            carry[w] = (a[w] & b[w]) | (different & sum[w]);
            sum[w] ^= different;
        }
    }

    /** Those compounds of a word, a bit each, whose counts are not less. */
    long atLeast(int word, int least) {
        if (least >>> planes.length != 0) {
            return 0;
        }
        // count - least carries out of the uppermost plane unless it is negative
        long carry = -1;
        for (int level = 0; level < planes.length; level++) {
            long plane = planes[level][word];
            long subtracted = (least >>> level & 1) - 1L;
            carry = (plane & subtracted) | (carry & (plane | subtracted));
        }
        return carry;
    }

    int of(int word, int bit) {
        int count = 0;
        for (int level = 0; level < planes.length; level++) {
            count |= (int) (planes[level][word] >>> bit & 1) << level;
        }
        return count;
    }
}
