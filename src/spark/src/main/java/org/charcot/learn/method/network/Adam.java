package org.charcot.learn.method.network;

/** Weights, and what Adam remembers of their gradients. */
final class Adam {
    private static final float FIRST = 0.9f;
    private static final float SECOND = 0.99f;
    private static final float TINY = 1e-8f;

    final float[] weights;
    final float[] gradient;
    private final float[] mean;
    private final float[] square;

    Adam(int size) {
        weights = new float[size];
        gradient = new float[size];
        mean = new float[size];
        square = new float[size];
    }

    /** One step along the gradient, which is forgotten; steps are counted from 1. */
    void step(int step, float rate, float decay) {
        float correction = (float) (rate / (1 - Math.pow(FIRST, step)));
        float root = (float) (1 / Math.sqrt(1 - Math.pow(SECOND, step)));
        float kept = 1 - rate * decay;
        for (int i = 0; i < weights.length; i++) {
            float slope = gradient[i];
            mean[i] = FIRST * mean[i] + (1 - FIRST) * slope;
            square[i] = SECOND * square[i] + (1 - SECOND) * slope * slope;
            weights[i] = kept * weights[i] - correction * mean[i] / ((float) Math.sqrt(square[i]) * root + TINY);
            gradient[i] = 0;
        }
    }
}
