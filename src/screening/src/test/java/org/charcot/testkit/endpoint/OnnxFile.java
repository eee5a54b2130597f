package org.charcot.testkit.endpoint;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes an ONNX file field by field, as <a href="https://github.com/onnx/onnx/blob/main/onnx/onnx.proto">onnx.proto</a> numbers
 * them, so that tests need no other maker of such files.
 */
public final class OnnxFile {
    /** Types of elements, as ONNX numbers them. */
    public static final int FLOAT = 1;

    public static final int INT64 = 7;
    public static final int DOUBLE = 11;

    /** A dimension that is left open. */
    public static final int OPEN = -1;

    private static final int IR_VERSION = 8;
    private static final int OPERATORS = 15;

    private final Message graph = new Message();

    public OnnxFile() {
        graph.text(2, "test");
    }

    public OnnxFile input(String name, int type, int... shape) {
        graph.message(11, tensor(name, type, shape));
        return this;
    }

    public OnnxFile output(String name, int type, int... shape) {
        graph.message(12, tensor(name, type, shape));
        return this;
    }

    /** An output as converters of scikit-learn give it unless they are told not to. */
    public OnnxFile zipMap(String name) {
        Message map =
                new Message().number(1, INT64).message(2, new Message().message(1, new Message().number(1, FLOAT)));
        Message sequence = new Message().message(1, new Message().message(5, map));
        graph.message(12, new Message().text(1, name).message(2, new Message().message(4, sequence)));
        return this;
    }

    /** Weights, row by row. */
    public OnnxFile weights(String name, float[] values, int... shape) {
        ByteBuffer raw = ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        raw.asFloatBuffer().put(values);
        return initializer(name, FLOAT, raw.array(), shape);
    }

    /** Weights that are said to stand in another file, from its beginning on. */
    public OnnxFile weightsOutside(String name, String file, int... shape) {
        Message tensor = new Message();
        for (int size : shape) {
            tensor.number(1, size);
        }
        Message place = new Message().text(1, "location").text(2, file);
        graph.message(
                5, tensor.number(2, FLOAT).text(8, name).message(13, place).number(14, 1));
        return this;
    }

    public OnnxFile indices(String name, long... values) {
        ByteBuffer raw = ByteBuffer.allocate(values.length * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        raw.asLongBuffer().put(values);
        return initializer(name, INT64, raw.array(), values.length);
    }

    private OnnxFile initializer(String name, int type, byte[] raw, int... shape) {
        Message tensor = new Message();
        for (int size : shape) {
            tensor.number(1, size);
        }
        graph.message(5, tensor.number(2, type).text(8, name).bytes(9, raw));
        return this;
    }

    /** A step of the computation. */
    public OnnxFile node(String operator, List<String> inputs, String output) {
        return node("", operator, inputs, output);
    }

    /** One of a domain of operators of its own. */
    public OnnxFile node(String domain, String operator, List<String> inputs, String output, Attribute... attributes) {
        Message node = new Message();
        inputs.forEach(input -> node.text(1, input));
        node.text(2, output).text(4, operator).text(7, domain);
        for (Attribute attribute : attributes) {
            node.message(5, attribute.message());
        }
        graph.message(1, node);
        return this;
    }

    /** A list of whole numbers, or one of them, that says how an operator works. */
    public record Attribute(String name, boolean list, long... values) {
        private Message message() {
            Message message = new Message().text(1, name).number(20, list ? 7 : 2);
            for (long value : values) {
                message.number(list ? 8 : 3, value);
            }
            return message;
        }
    }

    public byte[] bytes() {
        return new Message()
                .number(1, IR_VERSION)
                .message(7, graph)
                .message(8, new Message().text(1, "").number(2, OPERATORS))
                .message(8, new Message().text(1, "ai.onnx.ml").number(2, 2))
                .toBytes();
    }

    private static Message tensor(String name, int type, int... shape) {
        Message dimensions = new Message();
        for (int size : shape) {
            Message dimension = new Message();
            dimensions.message(1, size == OPEN ? dimension.text(2, "N") : dimension.number(1, size));
        }
        Message tensor = new Message().number(1, type).message(2, dimensions);
        return new Message().text(1, name).message(2, new Message().message(1, tensor));
    }

    /** One message of Protocol Buffers. */
    private static final class Message {
        private static final int VARINT = 0;
        private static final int LENGTH_DELIMITED = 2;

        private final ByteArrayOutputStream out = new ByteArrayOutputStream();

        private void varint(long value) {
            long rest = value;
            while ((rest & ~0x7fL) != 0) {
                out.write((int) (rest & 0x7f) | 0x80);
                rest >>>= 7;
            }
            out.write((int) rest);
        }

        Message number(int field, long value) {
            varint((long) field << 3 | VARINT);
            varint(value);
            return this;
        }

        Message bytes(int field, byte[] value) {
            varint((long) field << 3 | LENGTH_DELIMITED);
            varint(value.length);
            out.writeBytes(value);
            return this;
        }

        Message text(int field, String value) {
            return bytes(field, value.getBytes(StandardCharsets.UTF_8));
        }

        Message message(int field, Message value) {
            return bytes(field, value.toBytes());
        }

        byte[] toBytes() {
            return out.toByteArray();
        }
    }
}
