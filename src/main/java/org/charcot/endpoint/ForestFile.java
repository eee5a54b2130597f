package org.charcot.endpoint;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The file {@code model.bin}, little-endian:
 *
 * <pre>
 * 8 bytes      "CHFOREST"
 * int32        1, the version of this layout
 * int32 t n v  number of trees, nodes, and distinct values
 * float64[v]   the distinct values, ascending: thresholds and leaf values
 * int32[t]     the root of each tree
 * int16[n]     the feature a node splits on, -1 for a leaf
 * int32[n]     which of the values is the node's threshold or the leaf's answer
 * int32[n]     the right child; the left one is the next node
 * 32 bytes     SHA-256 of all before
 * </pre>
 */
final class ForestFile {
    private static final byte[] MAGIC = "CHFOREST".getBytes(StandardCharsets.US_ASCII);
    private static final int VERSION = 1;

    private ForestFile() {}

    static byte[] write(Forest forest) {
        double[] values = Arrays.stream(forest.value).distinct().sorted().toArray();
        int size = 24 + values.length * 8 + forest.trees() * 4 + forest.nodes() * 10;
        ByteBuffer out = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        out.put(MAGIC).putInt(VERSION);
        out.putInt(forest.trees()).putInt(forest.nodes()).putInt(values.length);
        for (double value : values) {
            out.putDouble(value);
        }
        for (int root : forest.roots) {
            out.putInt(root);
        }
        for (short feature : forest.feature) {
            out.putShort(feature);
        }
        for (double value : forest.value) {
            out.putInt(Arrays.binarySearch(values, value));
        }
        for (int right : forest.right) {
            out.putInt(right);
        }
        return Checksum.sealed(out.array());
    }

    /** @throws IllegalArgumentException saying what is wrong with the bytes */
    static Forest read(byte[] bytes) {
        byte[] content = Checksum.opened(bytes);
        check(content != null, "its checksum does not fit");
        ByteBuffer in = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        check(in.remaining() >= 24 && Arrays.equals(MAGIC, 0, 8, content, 0, 8), "it does not begin with CHFOREST");
        int version = in.position(8).getInt();
        check(version == VERSION, "layout " + version + ", expected " + VERSION);
        int trees = in.getInt();
        int nodes = in.getInt();
        int values = in.getInt();
        check(trees > 0 && nodes >= trees && values > 0, "its counts cannot be");
        check(in.remaining() == values * 8L + trees * 4L + nodes * 10L, "its length does not fit its counts");
        double[] distinct = new double[values];
        in.asDoubleBuffer().get(distinct);
        in.position(in.position() + values * 8);
        int[] roots = ints(in, trees);
        short[] feature = new short[nodes];
        in.asShortBuffer().get(feature);
        in.position(in.position() + nodes * 2);
        int[] which = ints(in, nodes);
        int[] right = ints(in, nodes);
        checkNodes(roots, feature, which, right, values);
        double[] value = Arrays.stream(which).mapToDouble(i -> distinct[i]).toArray();
        return new Forest(roots, feature, value, right);
    }

    private static int[] ints(ByteBuffer in, int count) {
        int[] ints = new int[count];
        in.asIntBuffer().get(ints);
        in.position(in.position() + count * 4);
        return ints;
    }

    /** Children stand after their parents, so that no walk can circle or leave the arrays. */
    private static void checkNodes(int[] roots, short[] feature, int[] which, int[] right, int values) {
        for (int root : roots) {
            check(root >= 0 && root < feature.length, "a root is not a node");
        }
        for (int node = 0; node < feature.length; node++) {
            check(which[node] >= 0 && which[node] < values, "a node has no value");
            boolean leaf = feature[node] == Forest.LEAF;
            boolean split = feature[node] >= 0
                    && feature[node] < FeatureSet.SIZE
                    && right[node] > node + 1
                    && right[node] < feature.length;
            check(leaf || split, "node " + node + " is neither leaf nor split");
        }
    }

    private static void check(boolean holds, String problem) {
        if (!holds) {
            throw new IllegalArgumentException(problem);
        }
    }
}
