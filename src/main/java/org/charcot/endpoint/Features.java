package org.charcot.endpoint;

import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.charcot.molecule.fingerprint.Fingerprint;

/**
 * What a model sees of one molecule: bits first, then numbers.
 *
 * @param bits features 0 to 2,047, each 0 or 1
 * @param numbers the features after them
 */
public record Features(Fingerprint bits, double[] numbers) implements Serializable {
    /** Numbers that differ by less are the same to the hash, as the last digits may depend on the machine. */
    private static final double GRAIN = 1e-6;

    public double at(int feature) {
        if (feature < FeatureSet.BITS) {
            return bits.contains(feature) ? 1 : 0;
        }
        return numbers[feature - FeatureSet.BITS];
    }

    /** The first 16 hexadecimal digits of the SHA-256 of all values. */
    public String hash() {
        ByteBuffer content = ByteBuffer.allocate((bits.words().length + numbers.length) * Long.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN);
        for (long word : bits.words()) {
            content.putLong(word);
        }
        for (double number : numbers) {
            content.putLong(Math.round(number / GRAIN));
        }
        return Checksum.hex(content.array()).substring(0, 16);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Features that && bits.equals(that.bits) && Arrays.equals(numbers, that.numbers);
    }

    @Override
    public int hashCode() {
        return 31 * bits.hashCode() + Arrays.hashCode(numbers);
    }
}
