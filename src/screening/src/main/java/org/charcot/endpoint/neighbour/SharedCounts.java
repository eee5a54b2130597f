package org.charcot.endpoint.neighbour;

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
    /** Rows to carry into that are not in use; as few as will do, to stay in the first cache. */
    private final long[][] free;

    /** How many of them, the first ones. */
    private int left;

    /**
     * @param words the most that a row may have
     * @param most the greatest count there may be
     */
    SharedCounts(int words, int most) {
        int levels = Integer.SIZE - Integer.numberOfLeadingZeros(most);
        zero = new long[words];
        planes = rows(levels, words);
        waiting = new long[levels + 1][];
        // one may wait at each level, and one be on its way
        free = rows(levels + 1, words);
        left = free.length;
    }

    /** One by one, which is faster than an array of two dimensions at once. */
    private static long[][] rows(int count, int words) {
        long[][] rows = new long[count][];
        for (int i = 0; i < count; i++) {
            rows[i] = new long[words];
        }
        return rows;
    }

    /** Counts anew: in how many of some rows the bit of each compound is set. */
    void of(long[][] rows, int count, int words) {
        for (long[] plane : planes) {
            Arrays.fill(plane, 0, words, 0);
        }
        for (int i = 0; i + 1 < count; i += 2) {
            addOnes(rows[i], rows[i + 1], words);
        }
        if (count % 2 == 1) {
            addOnes(rows[count - 1], zero, words);
        }
        for (int level = 1; level < planes.length; level++) {
            long[] last = waiting[level];
            if (last != null) {
                waiting[level] = null;
                fullAdder(planes[level], last, zero, last, words);
                carry(last, level + 1, words);
            }
        }
        release(planes.length);
    }

    private void addOnes(long[] a, long[] b, int words) {
        long[] carry = free[--left];
        fullAdder(planes[0], a, b, carry, words);
        carry(carry, 1, words);
    }

    private void carry(long[] row, int lowest, int words) {
        int level = lowest;
        while (level < planes.length && waiting[level] != null) {
            fullAdder(planes[level], waiting[level], row, row, words);
            release(level++);
        }
        release(level);
        waiting[level] = row;
    }

    /** What the uppermost plane carries ends here too: it is zero, as no count is greater than the planes hold. */
    private void release(int level) {
        if (waiting[level] != null) {
            free[left++] = waiting[level];
            waiting[level] = null;
        }
    }

    /** A loop this plain is what the compiler turns into one over vectors; longer ones it does not. */
    private static void fullAdder(long[] sum, long[] a, long[] b, long[] carry, int words) {
        for (int w = 0; w < words; w++) {
            long one = a[w];
            long other = b[w];
            long before = sum[w];
            long different = one ^ other;
            carry[w] = (one & other) | (different & before);
            sum[w] = different ^ before;
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
