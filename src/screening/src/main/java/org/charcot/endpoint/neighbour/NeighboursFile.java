package org.charcot.endpoint.neighbour;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.charcot.endpoint.feature.FeatureSet;
import org.charcot.endpoint.folder.Checksum;
import org.charcot.molecule.fingerprint.Fingerprint;

/**
 * The file {@code neighbours.bin}, little-endian:
 *
 * <pre>
 * 8 bytes  "CHNEIGHB"
 * int32    1, the version of this layout
 * int32    number of compounds, then for each
 *   float64    label
 *   uint16 n   number of bits that are set, then uint16[n] which, ascending
 *   uint16 n   length of the identifier, then so many bytes of UTF-8
 *   uint16 n   length of the SMILES, then so many bytes of UTF-8
 * 32 bytes SHA-256 of all before
 * </pre>
 */
public final class NeighboursFile {
    private static final byte[] MAGIC = "CHNEIGHB".getBytes(StandardCharsets.US_ASCII);
    private static final int VERSION = 1;

    private NeighboursFile() {}

    public static byte[] write(Neighbours neighbours) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(MAGIC);
        byte[] counts = new byte[8];
        littleEndian(counts).putInt(VERSION).putInt(neighbours.known().size());
        out.writeBytes(counts);
        for (Neighbours.Known known : neighbours.known()) {
            int[] bits = known.fingerprint().indices();
            byte[] id = known.id().getBytes(StandardCharsets.UTF_8);
            byte[] smiles = known.smiles().getBytes(StandardCharsets.UTF_8);
            byte[] bytes = new byte[14 + bits.length * 2 + id.length + smiles.length];
            ByteBuffer record = littleEndian(bytes);
            record.putDouble(known.label()).putShort(length(bits.length));
            for (int bit : bits) {
                record.putShort((short) bit);
            }
            record.putShort(length(id.length)).put(id);
            record.putShort(length(smiles.length)).put(smiles);
            out.writeBytes(bytes);
        }
        return Checksum.sealed(out.toByteArray());
    }

    /** @throws IllegalArgumentException saying what is wrong with the bytes */
    public static Neighbours read(byte[] bytes) {
        byte[] content = Checksum.opened(bytes);
        check(content != null, "its checksum does not fit");
        check(content.length >= 16 && Arrays.equals(MAGIC, 0, 8, content, 0, 8), "it does not begin with CHNEIGHB");
        ByteBuffer in = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN).position(8);
        int version = in.getInt();
        check(version == VERSION, "layout " + version + ", expected " + VERSION);
        int count = in.getInt();
        check(count > 0, "it holds no compounds");
        List<Neighbours.Known> known = new ArrayList<>();
        try {
            for (int i = 0; i < count; i++) {
                double label = in.getDouble();
                Fingerprint fingerprint = fingerprint(in);
                String id = text(in);
                known.add(new Neighbours.Known(id, text(in), label, fingerprint));
            }
        } catch (BufferUnderflowException e) {
            throw new IllegalArgumentException("it ends within compound " + known.size(), e);
        }
        return new Neighbours(known);
    }

    private static Fingerprint fingerprint(ByteBuffer in) {
        long[] words = new long[FeatureSet.ECFP4_BITS / Long.SIZE];
        int bits = Short.toUnsignedInt(in.getShort());
        for (int k = 0; k < bits; k++) {
            int bit = Short.toUnsignedInt(in.getShort());
            check(bit < FeatureSet.ECFP4_BITS, "bit " + bit + ", expected fewer than " + FeatureSet.ECFP4_BITS);
            words[bit >>> 6] |= 1L << (bit & 63);
        }
        return new Fingerprint(words);
    }

    private static String text(ByteBuffer in) {
        byte[] text = new byte[Short.toUnsignedInt(in.getShort())];
        in.get(text);
        return new String(text, StandardCharsets.UTF_8);
    }

    private static short length(int length) {
        check(length <= 0xffff, "a text of " + length + " bytes is too long for it");
        return (short) length;
    }

    private static ByteBuffer littleEndian(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static void check(boolean holds, String problem) {
        if (!holds) {
            throw new IllegalArgumentException(problem);
        }
    }
}
