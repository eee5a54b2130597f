package org.charcot.learn.judge;

import java.util.Arrays;
import java.util.List;
import org.charcot.assay.Compound;
import org.charcot.endpoint.card.EndpointCard;
import org.charcot.endpoint.card.EndpointCard.Metric;
import org.charcot.learn.judge.cliff.ActivityCliffs;
import org.charcot.learn.split.Folds;

/** How far the values of cliff compounds are missed, beside how far all are. */
public final class CliffErrors {
    private final List<Compound> compounds;
    private final int[] cliffs;
    private final long seed;

    public CliffErrors(List<Compound> compounds, long seed) {
        this.compounds = compounds;
        this.seed = seed;
        cliffs = ActivityCliffs.of(compounds);
    }

    /** How many compounds are of a cliff; where none is, there is nothing to judge. */
    public int count() {
        return cliffs.length;
    }

    /** @param predicted of each compound, by models that had not seen it; NaN where it is not judged */
    public EndpointCard.Cliffs judged(String split, Folds folds, double[] predicted) {
        int[] judged = Arrays.stream(cliffs)
                .filter(row -> folds.fold()[row] != Folds.NEVER_JUDGED)
                .toArray();
        return new EndpointCard.Cliffs(
                split, judged.length, rmse(judged, folds, predicted), rmse(folds.judged(), folds, predicted));
    }

    private Metric rmse(int[] rows, Folds folds, double[] predicted) {
        List<Compound> among = Arrays.stream(rows).mapToObj(compounds::get).toList();
        return Evaluation.ofValues(among, folds.among(rows), seed)
                .of(
                        "rmse",
                        Arrays.stream(rows).mapToDouble(row -> predicted[row]).toArray());
    }
}
