package org.charcot.endpoint.model.file;

import java.io.IOException;
import org.charcot.endpoint.model.BoostedTrees;
import org.charcot.endpoint.model.Forest;
import org.charcot.endpoint.model.Linear;
import org.charcot.endpoint.model.Network;
import org.charcot.endpoint.model.OnnxModel;
import org.charcot.endpoint.model.Part;

/** How each kind of model is written. */
enum PartFormat {
    BOOSTED_TREES(1, BoostedTrees.class) {
        @Override
        void writeFields(Part part, ArrayOutput out) throws IOException {
            BoostedTrees trees = (BoostedTrees) part;
            out.ints(trees.roots);
            out.longs(trees.nodes);
            out.floats(trees.means);
            out.number(trees.base);
            out.link(trees.link);
        }

        @Override
        Part read(ArrayInput in) throws IOException {
            return new BoostedTrees(in.ints(), in.longs(), in.floats(), in.number(), in.link());
        }
    },
    FOREST(2, Forest.class) {
        @Override
        void writeFields(Part part, ArrayOutput out) throws IOException {
            Forest forest = (Forest) part;
            out.ints(forest.roots);
            out.shorts(forest.feature);
            out.doubles(forest.value);
            out.ints(forest.right);
            out.doubles(forest.means);
            out.link(forest.link);
        }

        @Override
        Part read(ArrayInput in) throws IOException {
            return new Forest(in.ints(), in.shorts(), in.doubles(), in.ints(), in.doubles(), in.link());
        }
    },
    LINEAR(3, Linear.class) {
        @Override
        void writeFields(Part part, ArrayOutput out) throws IOException {
            Linear linear = (Linear) part;
            out.doubles(new double[] {linear.intercept});
            out.doubles(linear.weights);
            out.link(linear.link);
        }

        @Override
        Part read(ArrayInput in) throws IOException {
            double[] intercept = in.doubles();
            if (intercept.length != 1) {
                throw new IllegalArgumentException(intercept.length + " intercepts, expected 1");
            }
            return new Linear(intercept[0], in.doubles(), in.link());
        }
    },
    NETWORK(4, Network.class) {
        @Override
        void writeFields(Part part, ArrayOutput out) throws IOException {
            Network network = (Network) part;
            out.integer(network.units);
            out.ints(network.rowOf);
            out.halves(network.weights());
            out.floats(network.biases);
            out.floats(network.outputs);
            out.number(network.outputBias);
            out.floats(network.centres);
            out.number(network.offset);
            out.number(network.spread);
            out.link(network.link);
        }

        @Override
        Part read(ArrayInput in) throws IOException {
            return new Network(
                    in.integer(),
                    in.ints(),
                    in.halves(),
                    in.floats(),
                    in.floats(),
                    in.number(),
                    in.floats(),
                    in.number(),
                    in.number(),
                    in.link());
        }
    },
    ONNX(5, OnnxModel.class) {
        @Override
        void writeFields(Part part, ArrayOutput out) throws IOException {
            OnnxModel model = (OnnxModel) part;
            out.integer(model.classes() ? 1 : 0);
            out.bytes(model.file());
        }

        @Override
        Part read(ArrayInput in) throws IOException {
            boolean classes = in.integer() == 1;
            return OnnxModel.of(in.bytes(), classes);
        }
    };

    private final int code;
    private final Class<? extends Part> kind;

    PartFormat(int code, Class<? extends Part> kind) {
        this.code = code;
        this.kind = kind;
    }

    static PartFormat of(Part part) {
        for (PartFormat format : values()) {
            if (format.kind.isInstance(part)) {
                return format;
            }
        }
        throw new IllegalArgumentException("no way to write " + part.getClass().getSimpleName());
    }

    static PartFormat of(int code) {
        for (PartFormat format : values()) {
            if (format.code == code) {
                return format;
            }
        }
        throw new IllegalArgumentException("model of kind " + code + ", expected 1 to " + values().length);
    }

    void write(Part part, ArrayOutput out) throws IOException {
        out.kind(code);
        writeFields(part, out);
    }

    abstract void writeFields(Part part, ArrayOutput out) throws IOException;

    abstract Part read(ArrayInput in) throws IOException;
}
