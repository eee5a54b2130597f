package org.charcot.endpoint.model.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.charcot.endpoint.model.Ensemble;
import org.charcot.endpoint.model.Part;

/**
 * The content of {@code model.bin}, big-endian:
 *
 * <pre>
 * 8 bytes   "CHMODEL3"
 * float64   the lowest and the highest answer
 * int32     number of models, then for each
 *   float64   its weight
 *   byte      its kind, then what that kind writes: 1 boosted trees, 2 MLlib's trees, 3 linear, 4 network, 5 ONNX
 * </pre>
 *
 * Arrays are an int32 of their length and their elements. A kind's fields stand in the order of its class. Weights of
 * networks are bfloat16, the upper half of a float32. Of an ONNX model stand an int32, 1 for probabilities and 0 for values,
 * and the bytes of its file.
 */
public final class ModelFile {
    private static final byte[] MAGIC = {'C', 'H', 'M', 'O', 'D', 'E', 'L', '3'};
    private static final int MOST_MODELS = 1_000;

    private ModelFile() {}

    public static byte[] write(Ensemble ensemble) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.write(MAGIC);
            out.writeDouble(ensemble.low());
            out.writeDouble(ensemble.high());
            out.writeInt(ensemble.members().size());
            for (Ensemble.Member member : ensemble.members()) {
                out.writeDouble(member.weight());
                PartFormat.of(member.part()).write(member.part(), new ArrayOutput(out));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write a model to memory", e);
        }
        return bytes.toByteArray();
    }

    /** @throws IllegalArgumentException saying what is wrong with the bytes */
    public static Ensemble read(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            for (byte expected : MAGIC) {
                check(in.readByte() == expected, "it does not begin with CHMODEL3");
            }
            double low = in.readDouble();
            double high = in.readDouble();
            int count = in.readInt();
            check(count > 0 && count <= MOST_MODELS, count + " models");
            List<Ensemble.Member> members = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                double weight = in.readDouble();
                members.add(new Ensemble.Member(weight, part(in)));
            }
            check(in.read() < 0, "it goes on after its end");
            return new Ensemble(members, low, high);
        } catch (EOFException e) {
            throw new IllegalArgumentException("it ends too early", e);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read a model from memory", e);
        }
    }

    /** One model alone, as it travels from the machine that learnt it. */
    public static byte[] write(Part part) {
        return write(Ensemble.of(part));
    }

    private static Part part(DataInputStream in) throws IOException {
        Part part = PartFormat.of(in.readByte()).read(new ArrayInput(in));
        check(part.isSound(), "a model of it does not hold together");
        return part;
    }

    private static void check(boolean holds, String problem) {
        if (!holds) {
            throw new IllegalArgumentException(problem);
        }
    }
}
