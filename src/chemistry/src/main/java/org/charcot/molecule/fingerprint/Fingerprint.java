package org.charcot.molecule.fingerprint;

import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** A set of bits that stand for substructures. */
public record Fingerprint(long[] words) implements Serializable {
    /** From little-endian bytes, bit 0 first. */
    public static Fingerprint ofBytes(byte[] bytes) {
        long[] words = new long[bytes.length / Long.BYTES];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asLongBuffer().get(words);
        return new Fingerprint(words);
    }

    /** Folded identifiers: each sets the bit of its remainder, as an unsigned number, by {@code bits}. */
    static Fingerprint folding(int[] identifiers, int count, int bits) {
        long[] words = new long[bits >>> 6];
        for (int i = 0; i < count; i++) {
            int bit = Integer.remainderUnsigned(identifiers[i], bits);
            words[bit >>> 6] |= 1L << (bit & 63);
        }
        return new Fingerprint(words);
    }

    /** Little-endian bytes, bit 0 first. */
    public byte[] toBytes() {
        ByteBuffer bytes = ByteBuffer.allocate(words.length * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asLongBuffer().put(words);
        return bytes.array();
    }

    public int bits() {
        return words.length * Long.SIZE;
    }

    public boolean contains(int bit) {
        return (words[bit >>> 6] >>> (bit & 63) & 1) != 0;
    }

    public int cardinality() {
        int sum = 0;
        for (long word : words) {
            sum += Long.bitCount(word);
        }
        return sum;
    }

    /** The bits that are set, ascending. */
    public int[] indices() {
        int[] set = new int[cardinality()];
        int n = 0;
        for (int w = 0; w < words.length; w++) {
            for (long rest = words[w]; rest != 0; rest &= rest - 1) {
                set[n++] = (w << 6) + Long.numberOfTrailingZeros(rest);
            }
        }
        return set;
    }

    /** Shared bits over all bits, 0 to 1; 0 for two empty fingerprints. */
    public double tanimoto(Fingerprint other) {
        int shared = 0;
        int all = 0;
        for (int w = 0; w < words.length; w++) {
            shared += Long.bitCount(words[w] & other.words[w]);
            all += Long.bitCount(words[w] | other.words[w]);
        }
        return all == 0 ? 0 : (double) shared / all;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fingerprint that && java.util.Arrays.equals(words, that.words);
    }

    @Override
    public int hashCode() {
        return java.util.Arrays.hashCode(words);
    }
}
