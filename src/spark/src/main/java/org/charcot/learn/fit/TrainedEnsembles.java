package org.charcot.learn.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.charcot.assay.Compound;
import org.charcot.endpoint.card.Task;
import org.charcot.endpoint.model.Ensemble;
import org.charcot.endpoint.model.Part;
import org.charcot.learn.method.Method;

/** What was learnt by several methods on several subsets of one table. */
public final class TrainedEnsembles {
    private static final double LOWEST_QUANTILE = 0.002;
    private static final double HIGHEST_QUANTILE = 0.998;

    private final Task task;
    private final double[] labels;
    private final List<Method> methods;
    private final List<int[]> subsets;
    private final Part[][] parts;

    private TrainedEnsembles(Task task, double[] labels, List<Method> methods, List<int[]> subsets, Part[][] parts) {
        this.task = task;
        this.labels = labels;
        this.methods = methods;
        this.subsets = subsets;
        this.parts = parts;
    }

    public static TrainedEnsembles learn(
            Task task, List<Compound> compounds, List<Method> methods, List<int[]> subsets, ParallelTraining fits) {
        double[] labels = compounds.stream().mapToDouble(Compound::label).toArray();
        return new TrainedEnsembles(task, labels, methods, subsets, fits.of(methods, subsets));
    }

    /** The same with one method more before the others, whose settings are those chosen for each subset. */
    public static TrainedEnsembles tuned(
            Task task,
            List<Compound> compounds,
            List<Method> chosen,
            List<Method> others,
            List<int[]> subsets,
            ParallelTraining fits) {
        double[] labels = compounds.stream().mapToDouble(Compound::label).toArray();
        Part[][] parts = new Part[others.size() + 1][];
        parts[0] = fits.each(chosen, subsets);
        System.arraycopy(fits.of(others, subsets), 0, parts, 1, others.size());
        List<Method> methods = new ArrayList<>(others);
        methods.add(0, chosen.get(chosen.size() - 1));
        return new TrainedEnsembles(task, labels, methods, subsets, parts);
    }

    /** As they learnt the last subset. */
    public List<Method> methods() {
        return methods;
    }

    /** All methods together, for each of the first subsets. */
    public List<Ensemble> ensembles(int count) {
        return ensembles(0, count);
    }

    /** The same for each of {@code count} subsets from {@code first} on. */
    public List<Ensemble> ensembles(int first, int count) {
        return IntStream.range(first, first + count).mapToObj(this::ensemble).toList();
    }

    public Ensemble ensemble(int subset) {
        List<Ensemble.Member> members = new ArrayList<>();
        for (int method = 0; method < methods.size(); method++) {
            members.add(new Ensemble.Member(methods.get(method).weight(), parts[method][subset]));
        }
        return bounded(members, subset);
    }

    /** One method alone, for each of the first subsets. */
    public List<Ensemble> alone(int method, int count) {
        List<Ensemble> ensembles = new ArrayList<>();
        for (int subset = 0; subset < count; subset++) {
            ensembles.add(bounded(List.of(new Ensemble.Member(1, parts[method][subset])), subset));
        }
        return ensembles;
    }

    /** No value lies beyond nearly all that was learnt from, nor a probability beyond what can be. */
    private Ensemble bounded(List<Ensemble.Member> members, int subset) {
        if (task == Task.CLASSIFICATION) {
            return new Ensemble(members, 0, 1);
        }
        double[] learnt = Arrays.stream(subsets.get(subset))
                .mapToDouble(row -> labels[row])
                .sorted()
                .toArray();
        return new Ensemble(members, quantile(learnt, LOWEST_QUANTILE), quantile(learnt, HIGHEST_QUANTILE));
    }

    private static double quantile(double[] sorted, double share) {
        return sorted[(int) Math.round(share * (sorted.length - 1))];
    }
}
