package org.charcot.endpoint.model;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.lang.ref.Cleaner;
import java.lang.ref.Reference;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.Map;
import java.util.Set;
import org.charcot.endpoint.feature.FeatureRow;
import org.charcot.endpoint.feature.FeatureSet;

/**
 * A model in the ONNX runtime. Any number of threads may ask it; each asks about one molecule at a time, on one core, so that
 * no answer depends on what else is asked. Its native memory is given back when nobody refers to it any more.
 */
final class OnnxSession {
    private static final Cleaner CLEANER = Cleaner.create();
    private static final long[] ONE_MOLECULE = {1, FeatureSet.SIZE};

    /** All zeros, but while a molecule is asked about. */
    private static final ThreadLocal<FloatBuffer> FEATURES =
            ThreadLocal.withInitial(() -> ByteBuffer.allocateDirect(FeatureSet.SIZE * Float.BYTES)
                    .order(ByteOrder.nativeOrder())
                    .asFloatBuffer());

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final OnnxSignature signature;

    private OnnxSession(OrtEnvironment environment, OrtSession session, OnnxSignature signature) {
        this.environment = environment;
        this.session = session;
        this.signature = signature;
    }

    /** @throws IllegalArgumentException saying what is wrong with the file */
    static OnnxSession open(byte[] file, boolean classes) {
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setDeterministicCompute(true);
            options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL);
            return proven(environment, environment.createSession(file, options), classes);
        } catch (OrtException e) {
            throw new IllegalArgumentException(
                    "the ONNX runtime cannot load it, expected one file that holds its weights: " + e.getMessage(), e);
        }
    }

    /** What a file declares of its answer may leave open what it is, so that it has to give one. */
    private static OnnxSession proven(OrtEnvironment environment, OrtSession session, boolean classes)
            throws OrtException {
        try {
            OnnxSignature signature = OnnxSignature.of(session.getInputInfo(), session.getOutputInfo(), classes);
            OnnxSession proven = new OnnxSession(environment, session, signature);
            proven.answer(new FeatureRow());
            CLEANER.register(proven, () -> close(session));
            return proven;
        } catch (OrtException | RuntimeException e) {
            session.close();
            throw e;
        }
    }

    private static void close(OrtSession session) {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("Cannot close a session of the ONNX runtime", e);
        }
    }

    String input() {
        return signature.input();
    }

    String output() {
        return signature.output();
    }

    /**
     * The number that the model gives, whatever it is.
     *
     * @throws IllegalArgumentException if it gives none for this molecule
     */
    double answer(FeatureRow row) {
        FloatBuffer features = FEATURES.get();
        for (int place = 0; place < row.size(); place++) {
            features.put(row.feature(place), row.value(place));
        }
        try (OnnxTensor input = OnnxTensor.createTensor(environment, features, ONE_MOLECULE);
                OrtSession.Result result = session.run(Map.of(signature.input(), input), Set.of(signature.output()))) {
            return signature.answer((OnnxTensor) result.get(0));
        } catch (OrtException e) {
            throw new IllegalArgumentException("the ONNX runtime cannot run it: " + e.getMessage(), e);
        } finally {
            for (int place = 0; place < row.size(); place++) {
                features.put(row.feature(place), 0);
            }
            // the runtime knows the session by its address only
            Reference.reachabilityFence(this);
        }
    }
}
