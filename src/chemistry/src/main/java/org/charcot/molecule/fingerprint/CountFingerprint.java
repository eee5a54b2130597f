package org.charcot.molecule.fingerprint;

import java.io.Serializable;
import java.util.Arrays;

/**
 * How often each part of a molecule occurs.
 *
 * @param identifiers different ones, ascending as unsigned numbers
 * @param counts of each identifier, at least 1
 */
public record CountFingerprint(int[] identifiers, int[] counts) implements Serializable {
    /** Counts equal identifiers among the first {@code length}, which are sorted in place. */
    static CountFingerprint counting(int[] raw, int length) {
        // the sign is turned so that signed sorting is unsigned order
        for (int i = 0; i < length; i++) {
            raw[i] ^= Integer.MIN_VALUE;
        }
        Arrays.sort(raw, 0, length);
        int[] identifiers = new int[length];
        int[] counts = new int[length];
        int last = -1;
        for (int i = 0; i < length; i++) {
            int identifier = raw[i] ^ Integer.MIN_VALUE;
            if (last < 0 || identifiers[last] != identifier) {
                identifiers[++last] = identifier;
            }
            counts[last]++;
        }
        return new CountFingerprint(Arrays.copyOf(identifiers, last + 1), Arrays.copyOf(counts, last + 1));
    }

    /** The number of parts, equal ones counted as often as they occur. */
    public int total() {
        int sum = 0;
        for (int count : counts) {
            sum += count;
        }
        return sum;
    }

    /** The sum of the smaller counts over the sum of the greater ones, 0 to 1; 0 for two empty fingerprints. */
    public double tanimoto(CountFingerprint other) {
        long shared = 0;
        int i = 0;
        int j = 0;
        while (i < identifiers.length && j < other.identifiers.length) {
            int order = Integer.compareUnsigned(identifiers[i], other.identifiers[j]);
            if (order == 0) {
                shared += Math.min(counts[i++], other.counts[j++]);
            } else if (order < 0) {
                i++;
            } else {
                j++;
            }
        }
        long all = total() + other.total() - shared;
        return all == 0 ? 0 : (double) shared / all;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CountFingerprint that
                && Arrays.equals(identifiers, that.identifiers)
                && Arrays.equals(counts, that.counts);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(identifiers) + Arrays.hashCode(counts);
    }
}
