package org.charcot.learn.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.charcot.assay.Compound;
import org.charcot.endpoint.card.Task;
import org.charcot.endpoint.feature.FeatureRow;
import org.charcot.endpoint.model.Part;
import org.charcot.learn.method.Method;
import org.charcot.learn.split.Folds;
import org.charcot.validation.ranking.Auroc;

/**
 * Chooses between settings of a method for each part of a table that is learnt from, by scaffold folds within that part
 * alone. So the compounds that the part is judged by have no say in its settings (nested cross-validation; Varma and Simon
 * 2006, doi:10.1186/1471-2105-7-91).
 */
public final class Tuning {
    public static final int INNER_FOLDS = 3;

    private final Task task;
    private final List<Compound> compounds;
    private final ParallelTraining fits;
    private final long seed;

    public Tuning(Task task, List<Compound> compounds, ParallelTraining fits, long seed) {
        this.task = task;
        this.compounds = compounds;
        this.fits = fits;
        this.seed = seed;
    }

    /**
     * The settings that were chosen.
     *
     * @param inOrder of each subset, in their order
     * @param ofAll of the whole table
     */
    public record Chosen(List<Method> inOrder, Method ofAll) {}

    /** Of each subset the candidate that did best on its inner folds. */
    public Chosen chosen(List<Method> candidates, TrainingSubsets subsets) {
        List<Method> chosen = chosen(candidates, subsets.inOrder());
        return new Chosen(chosen, chosen.get(subsets.placeOfAll()));
    }

    /** Of each part the candidate that did best on its inner folds; of several that did as well, the first. */
    List<Method> chosen(List<Method> candidates, List<int[]> parts) {
        List<Inner> inner = parts.stream().map(this::inner).toList();
        List<int[]> trainings =
                inner.stream().flatMap(one -> one.trainings.stream()).toList();
        Part[][] learnt = fits.of(candidates, trainings);
        List<Method> chosen = new ArrayList<>();
        int first = 0;
        for (Inner one : inner) {
            int best = 0;
            double most = Double.NEGATIVE_INFINITY;
            for (int candidate = 0; candidate < candidates.size(); candidate++) {
                int end = first + one.trainings.size();
                double quality = quality(one, Arrays.copyOfRange(learnt[candidate], first, end));
                if (quality > most) {
                    most = quality;
                    best = candidate;
                }
            }
            chosen.add(candidates.get(best));
            first += one.trainings.size();
        }
        return chosen;
    }

    /** Rows of the whole table: what is learnt from and what is judged, by inner fold. */
    private record Inner(List<int[]> trainings, List<int[]> judged) {}

    private Inner inner(int[] part) {
        Folds folds =
                Folds.byScaffold(Arrays.stream(part).mapToObj(compounds::get).toList(), INNER_FOLDS, seed);
        Inner inner = new Inner(new ArrayList<>(), new ArrayList<>());
        for (int fold = 0; fold < INNER_FOLDS; fold++) {
            inner.trainings.add(ofTable(part, folds.rows(fold, false)));
            inner.judged.add(ofTable(part, folds.rows(fold, true)));
        }
        return inner;
    }

    private static int[] ofTable(int[] part, int[] rows) {
        return Arrays.stream(rows).map(row -> part[row]).toArray();
    }

    /** AUROC of a class, or the mean absolute error as a negative number, of all inner folds together. */
    private double quality(Inner inner, Part[] models) {
        List<Double> answers = new ArrayList<>();
        List<Double> labels = new ArrayList<>();
        FeatureRow row = new FeatureRow();
        for (int fold = 0; fold < models.length; fold++) {
            for (int one : inner.judged.get(fold)) {
                row.set(compounds.get(one).features());
                answers.add(models[fold].answer(row));
                labels.add(compounds.get(one).label());
            }
        }
        double[] answered = answers.stream().mapToDouble(Double::doubleValue).toArray();
        if (task == Task.CLASSIFICATION) {
            boolean[] positive = new boolean[answered.length];
            for (int i = 0; i < positive.length; i++) {
                positive[i] = labels.get(i) == 1;
            }
            return Auroc.of(answered, positive);
        }
        double errors = 0;
        for (int i = 0; i < answered.length; i++) {
            errors += Math.abs(answered[i] - labels.get(i));
        }
        return -errors / answered.length;
    }
}
