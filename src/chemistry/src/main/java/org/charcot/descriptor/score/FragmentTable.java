package org.charcot.descriptor.score;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/**
 * How common each circular atom environment is among the molecules that a table was counted on: the logarithm of its
 * count over the number of different environments that make up four fifths of all (Ertl and Schuffenhauer 2009). Immutable.
 *
 * <p>A file holds, big-endian: the letters {@code CHFR}, the version 1, the number of environments, the contribution of
 * one that is not there (float), then for each in ascending order of the unsigned identifier the distance to the one
 * before (in groups of seven bits, the lowest first) and the contribution in twentieths (one byte).
 */
public final class FragmentTable {
    private static final int MAGIC = 0x43484652;
    private static final int VERSION = 1;
    private static final double GRAIN = 0.05;
    private static final double MAIN_SHARE = 0.8;

    private final int[] identifier;
    private final byte[] contribution;
    private final boolean[] taken;
    private final int mask;
    private final int size;
    private final double absent;

    private FragmentTable(int size, double absent) {
        this.size = size;
        this.absent = absent;
        int places = Integer.highestOneBit(Math.max(1, size)) * 4;
        identifier = new int[places];
        contribution = new byte[places];
        taken = new boolean[places];
        mask = places - 1;
    }

    /** The table that comes with the program. */
    public static FragmentTable shipped() {
        return Shipped.TABLE;
    }

    /**
     * Makes a table of counts.
     *
     * @param counts of each environment by its identifier
     * @param least rarer environments are left out, and count as met once
     */
    public static FragmentTable of(Map<Integer, Long> counts, int least) {
        double common = commonFragments(counts.values());
        Map<Integer, Long> kept = new TreeMap<>();
        counts.forEach((id, count) -> {
            if (count >= least) {
                kept.put(id, count);
            }
        });
        FragmentTable table = new FragmentTable(kept.size(), (float) Math.log10(1 / common));
        kept.forEach((id, count) -> table.put(id, (byte) Math.round(Math.log10(count / common) / GRAIN)));
        return table;
    }

    /** How many different environments, the most common first, make up four fifths of all. */
    private static double commonFragments(Collection<Long> counts) {
        long[] descending = counts.stream()
                .sorted(Comparator.reverseOrder())
                .mapToLong(Long::longValue)
                .toArray();
        double main = MAIN_SHARE * Arrays.stream(descending).sum();
        long sum = 0;
        int common = 0;
        while (common < descending.length && sum < main) {
            sum += descending[common++];
        }
        return Math.max(1, common);
    }

    private void put(int id, byte value) {
        int place = place(id);
        identifier[place] = id;
        contribution[place] = value;
        taken[place] = true;
    }

    /** Where an identifier stands, or the free place where it would. */
    private int place(int id) {
        int place = ((id * 0x9e3779b9) >>> 7) & mask;
        while (taken[place] && identifier[place] != id) {
            place = (place + 1) & mask;
        }
        return place;
    }

    /** The number of environments. */
    public int size() {
        return size;
    }

    /** What an environment adds: above 0 for common ones, below for rare ones. */
    public double contribution(int id) {
        int place = place(id);
        return taken[place] ? contribution[place] * GRAIN : absent;
    }

    public void write(OutputStream to) throws IOException {
        DataOutputStream out = new DataOutputStream(to);
        out.writeInt(MAGIC);
        out.writeInt(VERSION);
        out.writeInt(size);
        out.writeFloat((float) absent);
        long[] ascending = new long[size];
        int n = 0;
        for (int place = 0; place < taken.length; place++) {
            if (taken[place]) {
                ascending[n++] = Integer.toUnsignedLong(identifier[place]);
            }
        }
        Arrays.sort(ascending);
        long before = 0;
        for (long id : ascending) {
            for (long rest = id - before; ; rest >>>= 7) {
                out.writeByte((int) (rest & 0x7f) | (rest > 0x7f ? 0x80 : 0));
                if (rest <= 0x7f) {
                    break;
                }
            }
            out.writeByte(contribution[place((int) id)]);
            before = id;
        }
        out.flush();
    }

    /** @throws IOException also if it is not such a file */
    public static FragmentTable read(InputStream from) throws IOException {
        DataInputStream in = new DataInputStream(from);
        if (in.readInt() != MAGIC || in.readInt() != VERSION) {
            throw new IOException("Cannot read fragments: not a table of version " + VERSION);
        }
        FragmentTable table = new FragmentTable(in.readInt(), in.readFloat());
        long id = 0;
        for (int k = 0; k < table.size; k++) {
            int shift = 0;
            int part;
            do {
                part = in.readUnsignedByte();
                id += (long) (part & 0x7f) << shift;
                shift += 7;
            } while (part > 0x7f);
            table.put((int) id, in.readByte());
        }
        return table;
    }

    /** The file as bytes. */
    public byte[] toBytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write to memory", e);
        }
        return bytes.toByteArray();
    }

    /** Read once, when first asked for. */
    private static final class Shipped {
        private static final FragmentTable TABLE = readResource("descriptors/fragments.bin");

        private static FragmentTable readResource(String file) {
            try (InputStream stream = FragmentTable.class.getClassLoader().getResourceAsStream(file)) {
                if (stream == null) {
                    throw new IllegalStateException("Cannot find " + file + " among the program's resources");
                }
                return read(new java.io.BufferedInputStream(stream));
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read " + file, e);
            }
        }
    }
}
