package org.charcot.endpoint.model.file;

import java.io.DataInputStream;
import java.io.IOException;
import org.charcot.endpoint.model.Link;

/** Reads what {@link ArrayOutput} wrote. */
record ArrayInput(DataInputStream in) {
    int integer() throws IOException {
        return in.readInt();
    }

    float number() throws IOException {
        return in.readFloat();
    }

    Link link() throws IOException {
        return Link.ofCode(in.readByte());
    }

    /** No length is believed that what is left could not hold, so that a damaged one does not ask for all memory. */
    private int length(int width) throws IOException {
        int length = in.readInt();
        if (length < 0 || (long) length * width > in.available()) {
            throw new IllegalArgumentException("an array of " + length + " elements is longer than the rest of it");
        }
        return length;
    }

    byte[] bytes() throws IOException {
        return in.readNBytes(length(1));
    }

    int[] ints() throws IOException {
        int[] values = new int[length(4)];
        for (int i = 0; i < values.length; i++) {
            values[i] = in.readInt();
        }
        return values;
    }

    short[] shorts() throws IOException {
        short[] values = new short[length(2)];
        for (int i = 0; i < values.length; i++) {
            values[i] = in.readShort();
        }
        return values;
    }

    long[] longs() throws IOException {
        long[] values = new long[length(8)];
        for (int i = 0; i < values.length; i++) {
            values[i] = in.readLong();
        }
        return values;
    }

    float[] floats() throws IOException {
        float[] values = new float[length(4)];
        for (int i = 0; i < values.length; i++) {
            values[i] = in.readFloat();
        }
        return values;
    }

    double[] doubles() throws IOException {
        double[] values = new double[length(8)];
        for (int i = 0; i < values.length; i++) {
            values[i] = in.readDouble();
        }
        return values;
    }

    float[] halves() throws IOException {
        float[] values = new float[length(2)];
        for (int i = 0; i < values.length; i++) {
            values[i] = Float.intBitsToFloat(in.readShort() << 16);
        }
        return values;
    }
}
