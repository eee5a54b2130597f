package org.charcot.learn.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.charcot.assay.Compound;
import org.charcot.endpoint.card.Task;
import org.charcot.endpoint.model.Ensemble;
import org.charcot.endpoint.model.Part;
import org.charcot.learn.method.Method;
import org.charcot.learn.split.SplitKind;

/** What was learnt by several methods on several subsets of one table. */
public final class TrainedEnsembles {
    private static final double LOWEST_QUANTILE = 0.002;
    private static final double HIGHEST_QUANTILE = 0.998;

    private final Task task;
    private final double[] labels;
    private final List<Method> methods;
    private final TrainingSubsets subsets;
    private final List<int[]> rows;
    private final Part[][] parts;

    private TrainedEnsembles(
            Task task, double[] labels, List<Method> methods, TrainingSubsets subsets, Part[][] parts) {
        this.task = task;
        this.labels = labels;
        this.methods = methods;
        this.subsets = subsets;
        this.parts = parts;
        rows = subsets.inOrder();
    }

    public static TrainedEnsembles learn(
            Task task, List<Compound> compounds, List<Method> methods, TrainingSubsets subsets, ParallelTraining fits) {
        return new TrainedEnsembles(task, labels(compounds), methods, subsets, fits.of(methods, subsets.inOrder()));
    }

    /** The same, where the settings of the first method are chosen for each subset. */
    public static TrainedEnsembles tuned(
            Task task,
            List<Compound> compounds,
            Tuning.Chosen first,
            List<Method> others,
            TrainingSubsets subsets,
            ParallelTraining fits) {
        Part[][] parts = new Part[others.size() + 1][];
        parts[0] = fits.each(first.inOrder(), subsets.inOrder());
        System.arraycopy(fits.of(others, subsets.inOrder()), 0, parts, 1, others.size());
        List<Method> methods = new ArrayList<>(others);
        methods.add(0, first.ofAll());
        return new TrainedEnsembles(task, labels(compounds), methods, subsets, parts);
    }

    private static double[] labels(List<Compound> compounds) {
        return compounds.stream().mapToDouble(Compound::label).toArray();
    }

    /** With the settings by which they learnt the whole table. */
    public List<Method> methods() {
        return methods;
    }

    /** All methods together, for each fold of each deal. */
    public List<Ensemble> ofFolds() {
        return subsets.placesOfFolds().mapToObj(this::ensemble).toList();
    }

    /** The same for each fold of another split. */
    public List<Ensemble> of(SplitKind kind) {
        return subsets.placesOf(kind).mapToObj(this::ensemble).toList();
    }

    /** The same for the whole table. */
    public Ensemble ofAll() {
        return ensemble(subsets.placeOfAll());
    }

    private Ensemble ensemble(int subset) {
        List<Ensemble.Member> members = new ArrayList<>();
        for (int method = 0; method < methods.size(); method++) {
            members.add(new Ensemble.Member(methods.get(method).weight(), parts[method][subset]));
        }
        return bounded(members, subset);
    }

    /** One method alone, for each fold of each deal. */
    public List<Ensemble> alone(int method) {
        return subsets.placesOfFolds()
                .mapToObj(subset -> bounded(List.of(new Ensemble.Member(1, parts[method][subset])), subset))
                .toList();
    }

    /** No value lies beyond nearly all that was learnt from, nor a probability beyond what can be. */
    private Ensemble bounded(List<Ensemble.Member> members, int subset) {
        if (task == Task.CLASSIFICATION) {
            return new Ensemble(members, 0, 1);
        }
        double[] learnt = Arrays.stream(rows.get(subset))
                .mapToDouble(row -> labels[row])
                .sorted()
                .toArray();
        return new Ensemble(members, quantile(learnt, LOWEST_QUANTILE), quantile(learnt, HIGHEST_QUANTILE));
    }

    private static double quantile(double[] sorted, double share) {
        return sorted[(int) Math.round(share * (sorted.length - 1))];
    }
}
