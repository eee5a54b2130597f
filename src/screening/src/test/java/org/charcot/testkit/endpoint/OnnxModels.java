package org.charcot.testkit.endpoint;

import static org.charcot.testkit.endpoint.OnnxFile.FLOAT;
import static org.charcot.testkit.endpoint.OnnxFile.OPEN;

import java.util.List;
import org.charcot.descriptor.Descriptor;
import org.charcot.endpoint.feature.FeatureSet;
import org.charcot.endpoint.feature.Features;

/** Small ONNX models over all features, with what they answer, worked out in double precision. */
public final class OnnxModels {
    private OnnxModels() {}

    /** Weights that differ from feature to feature, small enough that sums stay small. */
    public static double weight(int feature, int unit) {
        int size = feature < FeatureSet.NUMBERS ? 64 : 65_536;
        // of 1/size exactly, so that single precision holds them
        return ((feature * 31 + unit * 17) % 15 - 7) / (double) size;
    }

    private static float[] weights(int units) {
        float[] weights = new float[FeatureSet.SIZE * units];
        for (int feature = 0; feature < FeatureSet.SIZE; feature++) {
            for (int unit = 0; unit < units; unit++) {
                weights[feature * units + unit] = (float) weight(feature, unit);
            }
        }
        return weights;
    }

    private static double sum(Features features, int unit) {
        double sum = 0;
        for (int i = 0; i < features.indices().length; i++) {
            sum += weight(features.indices()[i], unit) * features.values()[i];
        }
        return sum;
    }

    private static OnnxFile gemm(int units, String bias, float[] biases, int rows) {
        return new OnnxFile()
                .input("features", FLOAT, rows, FeatureSet.SIZE)
                .weights("w", weights(units), FeatureSet.SIZE, units)
                .weights(bias, biases, units)
                .node("Gemm", List.of("features", "w", bias), "sum");
    }

    /** A logistic regression that answers [N, 1]. */
    public static byte[] logistic(int rows) {
        return gemm(1, "b", new float[] {0.25f}, rows)
                .node("Sigmoid", List.of("sum"), "probability")
                .output("probability", FLOAT, rows, 1)
                .bytes();
    }

    public static double logistic(Features features) {
        return 1 / (1 + Math.exp(-sum(features, 0) - 0.25));
    }

    /** A sum of weighted features that answers [N, 1], as a regression, or as a classifier that lacks its sigmoid. */
    public static byte[] linear() {
        return gemm(1, "b", new float[] {0.25f}, OPEN)
                .output("sum", FLOAT, OPEN, 1)
                .bytes();
    }

    public static double linear(Features features) {
        return sum(features, 0) + 0.25;
    }

    /** A network of three rectified units that answers [N]. */
    public static byte[] network() {
        return gemm(3, "b", new float[] {0.5f, -0.5f, 0}, OPEN)
                .node("Relu", List.of("sum"), "hidden")
                .weights("v", new float[] {1, -2, 0.5f}, 3, 1)
                .node("MatMul", List.of("hidden", "v"), "column")
                .indices("axis", 1)
                .node("Squeeze", List.of("column", "axis"), "value")
                .output("value", FLOAT, OPEN)
                .bytes();
    }

    public static double network(Features features) {
        return Math.max(0, sum(features, 0) + 0.5)
                - 2 * Math.max(0, sum(features, 1) - 0.5)
                + 0.5 * Math.max(0, sum(features, 2));
    }

    /** A softmax over two classes, behind a tensor of labels, as converters of scikit-learn write classifiers. */
    public static byte[] labelled() {
        return gemm(2, "b", new float[] {0, 0.25f}, OPEN)
                .node("Softmax", List.of("sum"), "probabilities")
                .node("", "ArgMax", List.of("probabilities"), "label", new OnnxFile.Attribute("axis", false, 1))
                .output("label", OnnxFile.INT64, OPEN, 1)
                .output("probabilities", FLOAT, OPEN, 2)
                .bytes();
    }

    public static double labelled(Features features) {
        return 1 / (1 + Math.exp(sum(features, 0) - sum(features, 1) - 0.25));
    }

    /** Divides zero by zero. */
    public static byte[] undefined() {
        return gemm(1, "b", new float[1], OPEN)
                .node("Sub", List.of("sum", "sum"), "zero")
                .node("Div", List.of("zero", "zero"), "value")
                .output("value", FLOAT, OPEN, 1)
                .bytes();
    }

    /** The logarithm of how many heavy atoms there are beyond one and a half: none of a molecule of a single one. */
    public static byte[] logarithm() {
        float[] weights = new float[FeatureSet.SIZE];
        weights[FeatureSet.NUMBERS + FeatureSet.DESCRIPTORS.indexOf(Descriptor.HEAVY_ATOMS)] = 1;
        return new OnnxFile()
                .input("features", FLOAT, OPEN, FeatureSet.SIZE)
                .weights("w", weights, FeatureSet.SIZE, 1)
                .weights("b", new float[] {-1.5f}, 1)
                .node("Gemm", List.of("features", "w", "b"), "beyond")
                .node("Log", List.of("beyond"), "value")
                .output("value", FLOAT, OPEN, 1)
                .bytes();
    }
}
