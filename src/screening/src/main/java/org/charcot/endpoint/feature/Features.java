package org.charcot.endpoint.feature;

import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.charcot.molecule.fingerprint.Fingerprint;

/**
 * What a model sees of one molecule, without the zeros.
 *
 * @param ecfp4 2,048 bits, to be compared with those of other molecules
 * @param indices the features that are not zero, ascending, as {@link FeatureSet} numbers them
 * @param values of each: a count of at least 1, or a number
 */
public record Features(Fingerprint ecfp4, int[] indices, float[] values) implements Serializable {
    /** Numbers that differ by less are the same to the hash, as the last digits may depend on the machine. */
    private static final double GRAIN = 1e-4;

    /** One feature; 0 where it is not among those that are not. */
    public float at(int feature) {
        int place = Arrays.binarySearch(indices, feature);
        return place < 0 ? 0 : values[place];
    }

    /** All that does not change by rounding, as bytes to be hashed. */
    public byte[] stableBytes() {
        ByteBuffer content = ByteBuffer.allocate(ecfp4.words().length * Long.BYTES + indices.length * 12)
                .order(ByteOrder.LITTLE_ENDIAN);
        for (long word : ecfp4.words()) {
            content.putLong(word);
        }
        for (int i = 0; i < indices.length; i++) {
            content.putInt(indices[i]).putLong(Math.round(values[i] / GRAIN));
        }
        return content.array();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Features that
                && ecfp4.equals(that.ecfp4)
                && Arrays.equals(indices, that.indices)
                && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * ecfp4.hashCode() + Arrays.hashCode(indices)) + Arrays.hashCode(values);
    }
}
