package org.charcot.learn.method.network;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.charcot.assay.Example;
import org.charcot.endpoint.card.Task;
import org.charcot.endpoint.model.Network;
import org.charcot.learn.method.FeatureGroup;
import org.charcot.learn.method.LocalMethod;

/**
 * A network of one hidden layer, learnt by Adam (Kingma and Ba 2015, arXiv:1412.6980) with dropout (Srivastava et al. 2014)
 * of its inputs and of its hidden units. Beside other assays its hidden units are learnt from all of them, with an output for
 * each (Caruana 1997, doi:10.1023/A:1007379606734), of which that of its own assay is kept.
 */
public record NetworkMethod(
        String name, Task task, int units, double inputDropout, double dropout, double weight, long seed)
        implements LocalMethod {
    /** Atom pairs are half of what a molecule has, and taught a network next to nothing more. */
    static final FeatureGroup INPUTS = FeatureGroup.CONNECTED_FRAGMENTS_AND_DESCRIPTORS;

    static final int BATCH = 64;
    static final int EPOCHS = 20;
    /** With the examples of other assays there are more steps in each. */
    static final int EPOCHS_BESIDE_OTHERS = 15;
    /** A small table is gone through more often. */
    static final int FEWEST_STEPS = 1200;

    static final double RATE = 1.5e-3;
    static final int WARM_UP = 200;
    /** How much weights shrink at each step, as a share of the rate (Loshchilov and Hutter 2019, arXiv:1711.05101). */
    static final double DECAY = 1e-3;

    /** Errors beyond so many standard deviations of the labels pull no more than this (Huber 1964). */
    static final double LARGEST_ERROR = 0.5;

    /** As it was chosen once for all tables that are learnt beside others, whose units serve more than one assay. */
    public static NetworkMethod besideOthers(Task task, long seed) {
        return new NetworkMethod("network", task, 64, 0.25, 0.25, task == Task.CLASSIFICATION ? 0.8 : 1, seed);
    }

    /** As it was chosen once for all endpoints of a task. */
    public static NetworkMethod of(Task task, long seed) {
        return task == Task.CLASSIFICATION
                ? new NetworkMethod("network", task, 32, 0.25, 0.25, 0.5, seed)
                : new NetworkMethod("network", task, 16, 0.1, 0.1, 1, seed);
    }

    @Override
    public Network learn(List<Example> examples) {
        return learn(examples, List.of());
    }

    @Override
    public Network learn(List<Example> examples, List<List<Example>> others) {
        List<Example> all = new ArrayList<>(examples);
        List<NetworkLabels> labels = new ArrayList<>(List.of(NetworkLabels.of(task, examples)));
        for (List<Example> other : others) {
            if (!other.isEmpty()) {
                all.addAll(other);
                labels.add(NetworkLabels.of(task, other));
            }
        }
        NetworkTraining training = new NetworkTraining(NetworkInputs.of(all), labels, this);
        int epochs = others.isEmpty() ? EPOCHS : EPOCHS_BESIDE_OTHERS;
        training.run(Math.max(epochs, FEWEST_STEPS * BATCH / all.size()));
        return training.network();
    }

    @Override
    public Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("hidden_units", String.valueOf(units));
        parameters.put("features", INPUTS.key());
        parameters.put("input_dropout", String.valueOf(inputDropout));
        parameters.put("dropout", String.valueOf(dropout));
        parameters.put("optimiser", "Adam");
        parameters.put("batch", String.valueOf(BATCH));
        parameters.put(
                "epochs",
                EPOCHS + ", " + EPOCHS_BESIDE_OTHERS + " beside other tables, at least " + FEWEST_STEPS + " steps");
        parameters.put("rate", RATE + ", warmed up over " + WARM_UP + " steps, then along a cosine");
        parameters.put("decay", String.valueOf(DECAY));
        return parameters;
    }
}
