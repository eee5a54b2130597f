package org.charcot.molecule.graph;

/**
 * A 128-bit name of a constitution with its stereochemistry: equal for every spelling of the same molecule. Whether
 * isotopes take part is up to the {@link CanonicalLabelling} that gives it.
 *
 * @param high the upper 64 bits
 * @param low the lower 64 bits
 */
public record CanonicalKey(long high, long low) implements Comparable<CanonicalKey> {
    @Override
    public int compareTo(CanonicalKey other) {
        return high == other.high ? Long.compare(low, other.low) : Long.compare(high, other.high);
    }

    @Override
    public String toString() {
        return String.format("%016x%016x", high, low);
    }
}
