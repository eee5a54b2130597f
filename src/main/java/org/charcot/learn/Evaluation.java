package org.charcot.learn;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.charcot.endpoint.EndpointCard.Metric;
import org.charcot.endpoint.Task;
import org.charcot.validation.Auroc;
import org.charcot.validation.AveragePrecision;
import org.charcot.validation.Confusion;
import org.charcot.validation.Fit;
import org.charcot.validation.GroupedBootstrap;
import org.charcot.validation.Interval;
import org.charcot.validation.ProbabilityLoss;

/** Judges out-of-fold predictions: pooled with an interval, and fold by fold. */
final class Evaluation {
    /** Fixed beforehand; a threshold chosen on the same predictions would flatter itself. */
    private static final double THRESHOLD = 0.5;

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
        return metric(statistics(predicted).get(name));
    }

    Map<String, Metric> of(double[] predicted) {
        Map<String, ToDoubleFunction<int[]>> statistics = statistics(predicted);
        Map<String, Metric> metrics = new LinkedHashMap<>();
        statistics.forEach((name, statistic) -> metrics.put(name, metric(statistic)));
        return metrics;
    }

    private Map<String, ToDoubleFunction<int[]>> statistics(double[] predicted) {
        return task == Task.CLASSIFICATION ? ofClasses(predicted) : ofValues(predicted);
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

    private Metric metric(ToDoubleFunction<int[]> statistic) {
        int[] all = IntStream.range(0, labels.length).toArray();
        Interval interval = bootstrap.interval(draws, statistic);
        double[] byFold = IntStream.range(0, folds.count())
                .mapToObj(fold -> Arrays.stream(all)
                        .filter(row -> folds.fold()[row] == fold)
                        .toArray())
                .mapToDouble(statistic)
                .filter(value -> !Double.isNaN(value))
                .toArray();
        double mean = Arrays.stream(byFold).average().orElse(Double.NaN);
        double squares = Arrays.stream(byFold)
                .map(value -> (value - mean) * (value - mean))
                .sum();
        double sd = byFold.length < 2 ? Double.NaN : Math.sqrt(squares / (byFold.length - 1));
        return new Metric(
                rounded(statistic.applyAsDouble(all)),
                rounded(interval.low()),
                rounded(interval.high()),
                rounded(mean),
                rounded(sd));
    }

    private Map<String, ToDoubleFunction<int[]>> ofClasses(double[] predicted) {
        Map<String, ToDoubleFunction<int[]>> statistics = new LinkedHashMap<>();
        statistics.put("auroc", rows -> Auroc.of(at(rows, predicted), positive(rows)));
        statistics.put("average_precision", rows -> AveragePrecision.of(at(rows, predicted), positive(rows)));
        statistics.put("mcc", rows -> Confusion.at(THRESHOLD, at(rows, predicted), positive(rows))
                .mcc());
        statistics.put("balanced_accuracy", rows -> Confusion.at(THRESHOLD, at(rows, predicted), positive(rows))
                .balancedAccuracy());
        statistics.put("brier", rows -> ProbabilityLoss.brier(at(rows, predicted), positive(rows)));
        statistics.put("log_loss", rows -> ProbabilityLoss.log(at(rows, predicted), positive(rows)));
        return statistics;
    }

    private Map<String, ToDoubleFunction<int[]>> ofValues(double[] predicted) {
        Map<String, ToDoubleFunction<int[]>> statistics = new LinkedHashMap<>();
        statistics.put("rmse", rows -> fit(rows, predicted).rmse());
        statistics.put("mae", rows -> fit(rows, predicted).mae());
        statistics.put("r2", rows -> fit(rows, predicted).r2());
        statistics.put("spearman", rows -> fit(rows, predicted).spearman());
        return statistics;
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
