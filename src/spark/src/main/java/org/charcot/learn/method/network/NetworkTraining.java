package org.charcot.learn.method.network;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.charcot.endpoint.model.Network;

/** One network being learnt, on one thread and from one seed, so that the same examples give the same network. */
final class NetworkTraining {
    private final NetworkInputs inputs;
    /** Of each output, that of the assay which is learnt for first. */
    private final List<NetworkLabels> labels;
    /** Of each example its output. */
    private final int[] output;
    /** Of each output its first example. */
    private final int[] begin;

    private final NetworkMethod method;
    private final int units;
    private final SplittableRandom random;
    private final Adam first;
    private final Adam biases;
    private final Adam outputs;
    private final Adam outputBias;
    private final float[] hidden;
    private final float[] back;
    private final boolean[] seen;

    /**
     * Begins.
     *
     * @param labels of the examples of each output, one output behind the other as in {@code inputs}
     */
    NetworkTraining(NetworkInputs inputs, List<NetworkLabels> labels, NetworkMethod method) {
        this.inputs = inputs;
        this.labels = labels;
        this.method = method;
        units = method.units();
        random = new SplittableRandom(method.seed());
        first = new Adam(inputs.size() * units);
        biases = new Adam(units);
        outputs = new Adam(labels.size() * units);
        outputBias = new Adam(labels.size());
        output = new int[inputs.examples()];
        begin = new int[labels.size() + 1];
        for (int i = 0; i < labels.size(); i++) {
            begin[i + 1] = begin[i] + labels.get(i).values().length;
            Arrays.fill(output, begin[i], begin[i + 1], i);
        }
        hidden = new float[units];
        back = new float[units];
        seen = new boolean[inputs.size()];
        // He et al. 2015 for the inputs that a molecule has, not for those that there are
        fill(first.weights, 0.5 * Math.sqrt(2 / Math.min(inputs.size(), 400.0)));
        fill(outputs.weights, Math.sqrt(2.0 / units));
    }

    private void fill(float[] weights, double sd) {
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (float) (sd * normal());
        }
    }

    /** Box and Muller's. */
    private double normal() {
        return Math.sqrt(-2 * Math.log(1 - random.nextDouble())) * Math.cos(2 * Math.PI * random.nextDouble());
    }

    void run(int epochs) {
        int batches = (inputs.examples() + NetworkMethod.BATCH - 1) / NetworkMethod.BATCH;
        int all = epochs * batches;
        int step = 0;
        int[] order = new int[inputs.examples()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        for (int epoch = 0; epoch < epochs; epoch++) {
            shuffle(order);
            for (int from = 0; from < order.length; from += NetworkMethod.BATCH) {
                int to = Math.min(order.length, from + NetworkMethod.BATCH);
                for (int i = from; i < to; i++) {
                    learn(order[i], 1f / (to - from));
                }
                step(++step, all);
            }
        }
    }

    private void shuffle(int[] order) {
        for (int i = order.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int swap = order[i];
            order[i] = order[other];
            order[other] = swap;
        }
    }

    private void step(int step, int all) {
        double warm = Math.min(1.0, (double) step / NetworkMethod.WARM_UP);
        double cosine = 0.5 * (1 + Math.cos(Math.PI * step / all)) + 0.01;
        float rate = (float) (NetworkMethod.RATE * warm * cosine);
        first.step(step, rate, (float) NetworkMethod.DECAY);
        biases.step(step, rate, 0);
        outputs.step(step, rate, (float) NetworkMethod.DECAY);
        outputBias.step(step, rate, 0);
    }

    private void learn(int example, float share) {
        int[] which = inputs.which()[example];
        float[] values = inputs.values()[example];
        drop(which.length);
        forward(which, values);
        int of = output[example];
        int at = of * units;
        float keep = 1 / (float) (1 - method.dropout());
        float answer = outputBias.weights[of];
        for (int unit = 0; unit < units; unit++) {
            boolean dropped = random.nextDouble() < method.dropout();
            hidden[unit] = dropped ? 0 : Math.max(0, hidden[unit]) * keep;
            answer += outputs.weights[at + unit] * hidden[unit];
        }
        float error = labels.get(of).error(example - begin[of], answer) * share;
        outputBias.gradient[of] += error;
        for (int unit = 0; unit < units; unit++) {
            outputs.gradient[at + unit] += error * hidden[unit];
            back[unit] = hidden[unit] > 0 ? error * outputs.weights[at + unit] * keep : 0;
            biases.gradient[unit] += back[unit];
        }
        backward(which, values);
    }

    private void drop(int count) {
        for (int i = 0; i < count; i++) {
            seen[i] = random.nextDouble() >= method.inputDropout();
        }
    }

    private void forward(int[] which, float[] values) {
        System.arraycopy(biases.weights, 0, hidden, 0, units);
        float keep = 1 / (float) (1 - method.inputDropout());
        for (int i = 0; i < which.length; i++) {
            if (seen[i]) {
                int from = which[i] * units;
                float value = values[i] * keep;
                for (int unit = 0; unit < units; unit++) {
                    hidden[unit] += value * first.weights[from + unit];
                }
            }
        }
    }

    private void backward(int[] which, float[] values) {
        float keep = 1 / (float) (1 - method.inputDropout());
        for (int i = 0; i < which.length; i++) {
            if (seen[i]) {
                int from = which[i] * units;
                float value = values[i] * keep;
                for (int unit = 0; unit < units; unit++) {
                    first.gradient[from + unit] += value * back[unit];
                }
            }
        }
    }

    /**
     * The first output's, as it is written: for numbers as they are, not as they were standardised, and with the weights of the first layer
     * rounded to the upper halves of their bits.
     */
    Network network() {
        float[] weights = first.weights.clone();
        float[] start = biases.weights.clone();
        for (int row = 0; row < inputs.size(); row++) {
            for (int at = row * units; at < (row + 1) * units; at++) {
                float scaled = weights[at] * inputs.scales()[row];
                weights[at] = Float.intBitsToFloat((Float.floatToRawIntBits(scaled) + 0x8000) & 0xffff0000);
                start[at - row * units] -= weights[at] * inputs.centres()[row];
            }
        }
        return new Network(
                units,
                inputs.rowOf(),
                weights,
                start,
                Arrays.copyOf(outputs.weights, units),
                outputBias.weights[0],
                inputs.usualNumbers(),
                labels.get(0).offset(),
                labels.get(0).spread(),
                labels.get(0).link());
    }
}
