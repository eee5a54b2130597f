package org.charcot.learn.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.charcot.learn.split.SplitKind;

/**
 * The parts of a table that models are learnt from, side by side; each as rows of the table.
 *
 * @param folds of the split by scaffolds what is left of the table without a fold, deal by deal
 * @param others the same of other splits
 * @param all the whole table, for the model that is shipped; null where none is
 */
public record TrainingSubsets(List<int[]> folds, Map<SplitKind, List<int[]>> others, int[] all) {
    public TrainingSubsets {
        folds = List.copyOf(folds);
        others = new TreeMap<>(others);
    }

    /** Folds alone, where models are judged and none is shipped. */
    public static TrainingSubsets ofFolds(List<int[]> folds) {
        return new TrainingSubsets(folds, Map.of(), null);
    }

    /** One after the other, as {@link ParallelTraining} takes them. */
    List<int[]> inOrder() {
        List<int[]> rows = new ArrayList<>(folds);
        others.values().forEach(rows::addAll);
        if (all != null) {
            rows.add(all);
        }
        return rows;
    }

    /** Where the folds stand in that order. */
    IntStream placesOfFolds() {
        return IntStream.range(0, folds.size());
    }

    /** Where those of another split stand. */
    IntStream placesOf(SplitKind kind) {
        int first = folds.size();
        for (Map.Entry<SplitKind, List<int[]>> other : others.entrySet()) {
            if (other.getKey() == kind) {
                return IntStream.range(first, first + other.getValue().size());
            }
            first += other.getValue().size();
        }
        throw new IllegalArgumentException("Cannot find a split by " + kind.key());
    }

    /** Where the whole table stands. */
    int placeOfAll() {
        if (all == null) {
            throw new IllegalStateException("Cannot find what is learnt from all: these are folds alone");
        }
        return folds.size() + others.values().stream().mapToInt(List::size).sum();
    }
}
