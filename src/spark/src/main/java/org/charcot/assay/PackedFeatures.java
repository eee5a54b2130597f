package org.charcot.assay;

import java.io.ByteArrayOutputStream;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.charcot.endpoint.feature.FeatureSet;
import org.charcot.endpoint.feature.Features;
import org.charcot.molecule.fingerprint.Fingerprint;

/**
 * Features as they wait to be learnt from, in about a quarter of the memory and to the last bit the same: a million
 * compounds stay in one heap.
 *
 * <p>In {@code bytes} stand the number of bits that are set and the steps from one to the next, then the number of features
 * and of each the step to its index and its value, all as numbers of seven bits a byte. A value that is no small whole
 * number is a 0 and its four bytes.
 */
public record PackedFeatures(byte[] bytes) implements Serializable {
    private static final int LARGEST_WHOLE = 1 << 14;

    public static PackedFeatures of(Features features) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1500);
        int[] bits = features.ecfp4().indices();
        put(out, bits.length);
        int before = 0;
        for (int bit : bits) {
            put(out, bit - before);
            before = bit;
        }
        put(out, features.indices().length);
        before = 0;
        for (int i = 0; i < features.indices().length; i++) {
            put(out, features.indices()[i] - before);
            before = features.indices()[i];
            put(out, features.values()[i]);
        }
        return new PackedFeatures(out.toByteArray());
    }

    private static void put(ByteArrayOutputStream out, float value) {
        int whole = (int) value;
        if (whole == value && whole > 0 && whole < LARGEST_WHOLE) {
            put(out, whole);
        } else {
            put(out, 0);
            out.writeBytes(ByteBuffer.allocate(Float.BYTES).putFloat(value).array());
        }
    }

    private static void put(ByteArrayOutputStream out, int number) {
        int rest = number;
        while (rest >= 0x80) {
            out.write((rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        out.write(rest);
    }

    /** As they were; made anew at each call. */
    public Features features() {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        Fingerprint ecfp4 = ecfp4(in);
        int[] indices = new int[number(in)];
        float[] values = new float[indices.length];
        int index = 0;
        for (int i = 0; i < indices.length; i++) {
            index += number(in);
            indices[i] = index;
            int whole = number(in);
            values[i] = whole > 0 ? whole : in.getFloat();
        }
        return new Features(ecfp4, indices, values);
    }

    /** The fingerprint alone. */
    public Fingerprint ecfp4() {
        return ecfp4(ByteBuffer.wrap(bytes));
    }

    private static Fingerprint ecfp4(ByteBuffer in) {
        long[] words = new long[FeatureSet.ECFP4_BITS / Long.SIZE];
        int count = number(in);
        int bit = 0;
        for (int i = 0; i < count; i++) {
            bit += number(in);
            words[bit >>> 6] |= 1L << (bit & 63);
        }
        return new Fingerprint(words);
    }

    private static int number(ByteBuffer in) {
        int number = 0;
        int shift = 0;
        byte next = in.get();
        while (next < 0) {
            number |= (next & 0x7f) << shift;
            shift += 7;
            next = in.get();
        }
        return number | (next << shift);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PackedFeatures that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
