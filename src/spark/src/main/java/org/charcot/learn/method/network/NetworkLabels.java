package org.charcot.learn.method.network;

import java.util.Arrays;
import java.util.List;
import org.charcot.assay.Example;
import org.charcot.endpoint.card.Task;
import org.charcot.endpoint.model.Link;

/**
 * Labels as a network learns them: classes as they are, values around their median in units of their spread.
 *
 * @param values one for each example
 */
record NetworkLabels(float[] values, float offset, float spread, Link link) {
    /** What lies further out is as good as this far. */
    private static final double FURTHEST = 3.5;

    static NetworkLabels of(Task task, List<Example> examples) {
        double[] labels = examples.stream().mapToDouble(Example::label).toArray();
        if (task == Task.CLASSIFICATION) {
            return new NetworkLabels(floats(labels), 0, 1, Link.LOGISTIC);
        }
        double[] sorted = labels.clone();
        Arrays.sort(sorted);
        double median = sorted[sorted.length / 2];
        double mean = Arrays.stream(labels).average().orElseThrow();
        double variance = Arrays.stream(labels)
                .map(label -> (label - mean) * (label - mean))
                .average()
                .orElseThrow();
        double spread = Math.max(1e-6, Math.sqrt(variance));
        double[] scaled = Arrays.stream(labels)
                .map(label -> Math.max(-FURTHEST, Math.min(FURTHEST, (label - median) / spread)))
                .toArray();
        return new NetworkLabels(floats(scaled), (float) median, (float) spread, Link.IDENTITY);
    }

    private static float[] floats(double[] values) {
        float[] floats = new float[values.length];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = (float) values[i];
        }
        return floats;
    }

    /** How an output errs, as far as it is to be corrected. */
    float error(int example, float output) {
        if (link == Link.LOGISTIC) {
            return (float) (1 / (1 + Math.exp(-output))) - values[example];
        }
        double error = output - values[example];
        return (float) Math.max(-NetworkMethod.LARGEST_ERROR, Math.min(NetworkMethod.LARGEST_ERROR, error));
    }
}
