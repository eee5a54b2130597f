package org.charcot.learn.judge;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.charcot.assay.Compound;
import org.charcot.endpoint.card.EndpointCard.Metric;
import org.charcot.endpoint.card.Task;
import org.charcot.learn.split.Folds;
import org.charcot.validation.ConfidenceInterval;
import org.charcot.validation.Confusion;
import org.charcot.validation.Fit;
import org.charcot.validation.GroupedBootstrap;
import org.charcot.validation.ProbabilityLoss;
import org.charcot.validation.ranking.Auroc;
import org.charcot.validation.ranking.AveragePrecision;
import org.charcot.validation.ranking.RankedClasses;

/** Judges out-of-fold predictions: pooled with an interval, and fold by fold. */
final class Evaluation {
    /** Fixed beforehand; a threshold chosen on the same predictions would flatter itself. */
    private static final double THRESHOLD = 0.5;

    private static final List<String> OF_CLASSES =
            List.of("auroc", "average_precision", "mcc", "balanced_accuracy", "brier", "log_loss");
    private static final List<String> OF_VALUES = List.of("rmse", "mae", "r2", "spearman");

    private final Task task;
    private final double[] labels;
    private final Folds folds;
    private final GroupedBootstrap bootstrap;
    private final int draws;

    Evaluation(Task task, List<Compound> compounds, Folds folds, long seed) {
        this.task = task;
        labels = compounds.stream().mapToDouble(Compound::label).toArray();
        this.folds = folds;
        bootstrap = new GroupedBootstrap(folds.group(), seed);
        // each draw sorts all compounds, so a large set gets fewer; its intervals are narrow in any case
        draws = Math.max(50, Math.min(500, 5_000_000 / labels.length));
    }

    /** Of an endpoint of values. */
    static Evaluation ofValues(List<Compound> compounds, Folds folds, long seed) {
        return new Evaluation(Task.REGRESSION, compounds, folds, seed);
    }

    /** One metric, where the others would be wasted. */
    Metric of(String name, double[] predicted) {
        return of(predicted).get(name);
    }

    Map<String, Metric> of(double[] predicted) {
        Function<int[], double[]> statistics =
                rows -> task == Task.CLASSIFICATION ? ofClasses(rows, predicted) : ofValues(rows, predicted);
        double[] pooled = statistics.apply(IntStream.range(0, labels.length).toArray());
        double[][] byFold = IntStream.range(0, folds.count())
                .mapToObj(fold -> statistics.apply(folds.rows(fold, true)))
                .toArray(double[][]::new);
        List<ConfidenceInterval> intervals = bootstrap.intervals(draws, statistics);
        List<String> names = task == Task.CLASSIFICATION ? OF_CLASSES : OF_VALUES;
        Map<String, Metric> metrics = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            int at = i;
            double[] folded = Arrays.stream(byFold).mapToDouble(one -> one[at]).toArray();
            metrics.put(names.get(i), metric(pooled[i], intervals.get(i), folded));
        }
        return metrics;
    }

    /** The one metric by which methods are compared, greater for better. */
    double quality(double[] predicted, int[] rows) {
        return task == Task.CLASSIFICATION
                ? Auroc.of(at(rows, predicted), positive(rows))
                : -fit(rows, predicted).mae();
    }

    String qualityName() {
        return task == Task.CLASSIFICATION ? "auroc" : "mae";
    }

    /** @param folded of each fold; NaN where it has none */
    private static Metric metric(double pooled, ConfidenceInterval interval, double[] folded) {
        double[] byFold =
                Arrays.stream(folded).filter(value -> !Double.isNaN(value)).toArray();
        double mean = Arrays.stream(byFold).average().orElse(Double.NaN);
        double squares = Arrays.stream(byFold)
                .map(value -> (value - mean) * (value - mean))
                .sum();
        double sd = byFold.length < 2 ? Double.NaN : Math.sqrt(squares / (byFold.length - 1));
        return new Metric(
                rounded(pooled), rounded(interval.low()), rounded(interval.high()), rounded(mean), rounded(sd));
    }

    private double[] ofClasses(int[] rows, double[] predicted) {
        double[] scores = at(rows, predicted);
        boolean[] positive = positive(rows);
        RankedClasses ranked = RankedClasses.of(scores, positive);
        Confusion confusion = Confusion.at(THRESHOLD, scores, positive);
        return new double[] {
            Auroc.of(ranked),
            AveragePrecision.of(ranked),
            confusion.mcc(),
            confusion.balancedAccuracy(),
            ProbabilityLoss.brier(scores, positive),
            ProbabilityLoss.log(scores, positive)
        };
    }

    private double[] ofValues(int[] rows, double[] predicted) {
        Fit fit = fit(rows, predicted);
        return new double[] {fit.rmse(), fit.mae(), fit.r2(), fit.spearman()};
    }

    private Fit fit(int[] rows, double[] predicted) {
        return Fit.of(at(rows, labels), at(rows, predicted));
    }

    private static double[] at(int[] rows, double[] values) {
        return Arrays.stream(rows).mapToDouble(row -> values[row]).toArray();
    }

    private boolean[] positive(int[] rows) {
        boolean[] positive = new boolean[rows.length];
        for (int i = 0; i < rows.length; i++) {
            positive[i] = labels[rows[i]] == 1;
        }
        return positive;
    }

    /** Four decimals: the intervals are wider than the third. */
    static double rounded(double value) {
        return Double.isFinite(value) ? Math.round(value * 1e4) / 1e4 : value;
    }
}
