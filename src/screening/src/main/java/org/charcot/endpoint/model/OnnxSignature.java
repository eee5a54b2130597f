package org.charcot.endpoint.model;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.TensorInfo;
import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.charcot.endpoint.feature.FeatureSet;

/**
 * What a model takes and gives.
 *
 * @param input the tensor of features
 * @param output the tensor of answers
 * @param classes whether these are probabilities
 */
record OnnxSignature(String input, String output, boolean classes) {
    /** A softmax adds up to 1 but for the last digits; what does not is no pair of probabilities. */
    private static final double SLACK = 1e-3;

    /** @throws IllegalArgumentException saying what is not as expected */
    static OnnxSignature of(Map<String, NodeInfo> inputs, Map<String, NodeInfo> outputs, boolean classes) {
        if (inputs.size() != 1) {
            throw new IllegalArgumentException("it takes " + inputs.size() + " inputs " + inputs.keySet()
                    + ", expected one, float32 [N, " + FeatureSet.SIZE + "]");
        }
        NodeInfo input = inputs.values().iterator().next();
        checkInput(input);
        return new OnnxSignature(input.getName(), output(List.copyOf(outputs.values())), classes);
    }

    private static void checkInput(NodeInfo input) {
        boolean fits = input.getInfo() instanceof TensorInfo tensor
                && tensor.type == OnnxJavaType.FLOAT
                && tensor.getShape().length == 2
                && (tensor.getShape()[0] == -1 || tensor.getShape()[0] == 1)
                && tensor.getShape()[1] == FeatureSet.SIZE;
        if (!fits) {
            throw new IllegalArgumentException("its input " + input.getName() + " is " + words(input)
                    + ", expected float32 [N, " + FeatureSet.SIZE + "] with N open or 1");
        }
    }

    private static String output(List<NodeInfo> outputs) {
        NodeInfo last = outputs.get(outputs.size() - 1);
        boolean second = outputs.size() == 2 && isLabel(outputs.get(0));
        if (outputs.size() != 1 && !second) {
            throw new IllegalArgumentException("it gives " + outputs.size() + " outputs "
                    + outputs.stream().map(NodeInfo::getName).toList()
                    + ", expected one of float32, or a tensor of labels and then one of float32");
        }
        if (!(last.getInfo() instanceof TensorInfo tensor)) {
            throw new IllegalArgumentException("its output " + last.getName()
                    + " is a list of maps (ZipMap), expected a tensor of float32: convert it with zipmap switched off");
        }
        if (tensor.type != OnnxJavaType.FLOAT) {
            throw new IllegalArgumentException(
                    "its output " + last.getName() + " is " + words(last) + ", expected float32");
        }
        return last.getName();
    }

    private static boolean isLabel(NodeInfo output) {
        return output.getInfo() instanceof TensorInfo tensor
                && (tensor.type == OnnxJavaType.INT64 || tensor.type == OnnxJavaType.STRING);
    }

    private static String words(NodeInfo node) {
        return node.getInfo() instanceof TensorInfo tensor
                ? tensor.type + " " + Arrays.toString(tensor.getShape())
                : "no tensor";
    }

    /** @throws IllegalArgumentException if what was given is not one answer for one molecule */
    double answer(OnnxTensor given) {
        long[] shape = given.getInfo().getShape();
        FloatBuffer numbers = given.getFloatBuffer();
        boolean one = (shape.length == 1 || (shape.length == 2 && shape[1] == 1)) && shape[0] == 1;
        if (one) {
            return numbers.get(0);
        }
        if (!classes || shape.length != 2 || shape[0] != 1 || shape[1] != 2) {
            throw new IllegalArgumentException("its output " + output + " has the shape " + Arrays.toString(shape)
                    + " for one molecule, expected [1]" + (classes ? ", [1, 1] or [1, 2]" : " or [1, 1]"));
        }
        double sum = (double) numbers.get(0) + numbers.get(1);
        if (Double.isFinite(sum) && Math.abs(sum - 1) > SLACK) {
            throw new IllegalArgumentException("its two answers of " + output + " add up to " + sum
                    + ", expected the probabilities of the two classes");
        }
        return numbers.get(1);
    }
}
