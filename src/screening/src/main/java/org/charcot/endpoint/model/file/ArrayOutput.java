package org.charcot.endpoint.model.file;

import java.io.DataOutputStream;
import java.io.IOException;
import org.charcot.endpoint.model.Link;

/** Writes arrays, each after its length. */
record ArrayOutput(DataOutputStream out) {
    void kind(int code) throws IOException {
        out.writeByte(code);
    }

    void integer(int value) throws IOException {
        out.writeInt(value);
    }

    void number(float value) throws IOException {
        out.writeFloat(value);
    }

    void link(Link link) throws IOException {
        out.writeByte(link.code());
    }

    void bytes(byte[] values) throws IOException {
        out.writeInt(values.length);
        out.write(values);
    }

    void ints(int[] values) throws IOException {
        out.writeInt(values.length);
        for (int value : values) {
            out.writeInt(value);
        }
    }

    void shorts(short[] values) throws IOException {
        out.writeInt(values.length);
        for (short value : values) {
            out.writeShort(value);
        }
    }

    void longs(long[] values) throws IOException {
        out.writeInt(values.length);
        for (long value : values) {
            out.writeLong(value);
        }
    }

    void floats(float[] values) throws IOException {
        out.writeInt(values.length);
        for (float value : values) {
            out.writeFloat(value);
        }
    }

    void doubles(double[] values) throws IOException {
        out.writeInt(values.length);
        for (double value : values) {
            out.writeDouble(value);
        }
    }

    /** The upper halves alone. */
    void halves(float[] values) throws IOException {
        out.writeInt(values.length);
        for (float value : values) {
            out.writeShort(Float.floatToRawIntBits(value) >>> 16);
        }
    }
}
