package org.charcot.endpoint.model;

import org.charcot.endpoint.feature.FeatureRow;
import org.charcot.error.UserException;

/**
 * A model that another tool learnt and wrote as ONNX. The runtime is on no path of the program but this: its classes and its
 * native library are loaded when the first of these models is made.
 */
public final class OnnxModel implements Part {
    /** As {@code spark-submit --packages} takes it. */
    static final String RUNTIME = "com.microsoft.onnxruntime:onnxruntime:1.23.2";

    /** What single precision may lose where another processor adds up in another order. */
    private static final double PRECISION = 1e-4;

    /** Probabilities of a softmax in single precision may pass 1 by a few last digits. */
    private static final double SLACK = 1e-5;

    private final byte[] file;
    private final boolean classes;
    private final OnnxSession session;

    private OnnxModel(byte[] file, boolean classes, OnnxSession session) {
        this.file = file;
        this.classes = classes;
        this.session = session;
    }

    /**
     * Loads a model whose one input is float32 {@code [N, FeatureSet.SIZE]}, and whose answer is float32 {@code [N]},
     * {@code [N, 1]} or, of classes, {@code [N, 2]}, whose second column counts. A tensor of labels may stand before it.
     *
     * @param file what an ONNX file holds; not to be changed
     * @param classes whether it answers with probabilities, else with values
     * @throws IllegalArgumentException saying what is wrong with the file
     * @throws UserException if the runtime is missing or does not run here
     */
    public static OnnxModel of(byte[] file, boolean classes) {
        try {
            return new OnnxModel(file, classes, OnnxSession.open(file, classes));
        } catch (LinkageError e) {
            throw new UserException(withoutRuntime(e), e);
        }
    }

    private static String withoutRuntime(LinkageError error) {
        if (error.getCause() instanceof ClassNotFoundException) {
            return "Cannot ask an ONNX model: the ONNX runtime is not on the classpath, expected " + RUNTIME
                    + "; on a cluster give it to spark-submit by --packages";
        }
        Throwable deepest = error;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return "Cannot ask an ONNX model: the native library of " + RUNTIME + " cannot be loaded on "
                + System.getProperty("os.name") + " " + System.getProperty("os.arch")
                + ", expected Linux with glibc (x64, aarch64), macOS or Windows: " + deepest.getMessage();
    }

    /** @throws UserException if the answer is no number, or no probability where one was promised */
    @Override
    public double answer(FeatureRow row) {
        double answer = session.answer(row);
        if (!Double.isFinite(answer)) {
            throw new UserException("Cannot take an answer of the ONNX model: " + answer + ", expected a number");
        }
        if (classes && (answer < -SLACK || answer > 1 + SLACK)) {
            throw new UserException("Cannot take an answer of the ONNX model: " + answer
                    + ", expected a probability from 0 to 1; does its last layer lack a sigmoid or softmax?");
        }
        return classes ? Math.max(0, Math.min(1, answer)) : answer;
    }

    /** Adds nothing, as the model gives no reasons: the whole answer is returned. */
    @Override
    public double explain(FeatureRow row, double weight, double[] contributions) {
        return answer(row);
    }

    @Override
    public boolean tellsContributions() {
        return false;
    }

    @Override
    public double tolerance(double answer) {
        return PRECISION * Math.max(1, Math.abs(answer));
    }

    /** The name of the tensor that takes the features. */
    public String input() {
        return session.input();
    }

    /** The name of the tensor that holds the answer. */
    public String output() {
        return session.output();
    }

    public byte[] file() {
        return file;
    }

    public boolean classes() {
        return classes;
    }
}
