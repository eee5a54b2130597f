package org.charcot.learn.judge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.charcot.assay.Compound;
import org.charcot.endpoint.card.EndpointCard;
import org.charcot.endpoint.card.EndpointCard.Bin;
import org.charcot.endpoint.card.EndpointCard.Coverage;
import org.charcot.endpoint.card.Task;
import org.charcot.endpoint.model.Answer;
import org.charcot.endpoint.uncertainty.Calibration;
import org.charcot.endpoint.uncertainty.ClassCalibration;
import org.charcot.endpoint.uncertainty.ResidualQuantiles;
import org.charcot.endpoint.uncertainty.ScoreCounts;
import org.charcot.endpoint.uncertainty.ValueCalibration;
import org.charcot.learn.split.Folds;

/** Learns how sure to be from answers to compounds that no model had seen, and finds out whether that is so. */
final class Calibrating {
    private static final double[] NOMINAL = {0.8, 0.9};
    private static final int BINS = 10;

    private final Task task;
    private final double[] labels;
    private final Answer[] answers;
    private final Folds folds;

    Calibrating(Task task, List<Compound> compounds, Answer[] answers, Folds folds) {
        this.task = task;
        labels = compounds.stream().mapToDouble(Compound::label).toArray();
        this.answers = answers;
        this.folds = folds;
    }

    /** On all compounds: what is shipped. */
    Calibration all() {
        return on(IntStream.range(0, labels.length).toArray());
    }

    private Calibration on(int[] rows) {
        if (task == Task.CLASSIFICATION) {
            boolean[] positive = new boolean[rows.length];
            for (int i = 0; i < rows.length; i++) {
                positive[i] = labels[rows[i]] == 1;
            }
            return new ClassCalibration(ScoreCounts.of(
                    Arrays.stream(rows).mapToDouble(row -> answers[row].value()).toArray(), positive));
        }
        return new ValueCalibration(ResidualQuantiles.of(
                Arrays.stream(rows).mapToDouble(this::error).toArray(),
                Arrays.stream(rows)
                        .mapToDouble(row -> answers[row].disagreement())
                        .toArray()));
    }

    private double error(int row) {
        return Math.abs(labels[row] - answers[row].value());
    }

    /** Each fold by a calibration on the others, whose scaffolds it does not share. */
    EndpointCard.Calibration judged() {
        Calibration[] byFold = IntStream.range(0, folds.count())
                .mapToObj(fold -> on(folds.rows(fold, false)))
                .toArray(Calibration[]::new);
        List<Coverage> coverage = new ArrayList<>();
        for (double nominal : NOMINAL) {
            if (task == Task.CLASSIFICATION) {
                coverage.add(ofClass("positives", 1, nominal, byFold));
                coverage.add(ofClass("negatives", 0, nominal, byFold));
            } else {
                coverage.add(ofValues(nominal, byFold));
            }
        }
        return task == Task.CLASSIFICATION
                ? new EndpointCard.Calibration(
                        "Venn-ABERS probability, Mondrian conformal p-values", reliability(byFold), coverage)
                : new EndpointCard.Calibration(
                        "conformal intervals, normalised by how far the models disagree", List.of(), coverage);
    }

    private Coverage ofClass(String name, double label, double nominal, Calibration[] byFold) {
        int compounds = 0;
        int covered = 0;
        int definite = 0;
        for (int row = 0; row < labels.length; row++) {
            if (labels[row] == label) {
                ClassCalibration calibration = (ClassCalibration) byFold[folds.fold()[row]];
                double score = answers[row].value();
                boolean mayBePositive = calibration.pPositive(score) > 1 - nominal;
                boolean mayBeNegative = calibration.pNegative(score) > 1 - nominal;
                compounds++;
                covered += (label == 1 ? mayBePositive : mayBeNegative) ? 1 : 0;
                definite += mayBePositive != mayBeNegative ? 1 : 0;
            }
        }
        return new Coverage(name, nominal, share(covered, compounds), share(definite, compounds), compounds);
    }

    private Coverage ofValues(double nominal, Calibration[] byFold) {
        int covered = 0;
        double widths = 0;
        for (int row = 0; row < labels.length; row++) {
            ValueCalibration calibration = (ValueCalibration) byFold[folds.fold()[row]];
            double half = calibration.residuals().halfWidth(answers[row].disagreement(), nominal);
            covered += error(row) <= half ? 1 : 0;
            widths += half;
        }
        return new Coverage(
                "all",
                nominal,
                share(covered, labels.length),
                Evaluation.rounded(widths / labels.length),
                labels.length);
    }

    /** Compounds in the order of their probability, cut into bins of one size. */
    private List<Bin> reliability(Calibration[] byFold) {
        double[] probability = probabilities(byFold);
        int[] order = IntStream.range(0, labels.length)
                .boxed()
                .sorted(Comparator.comparingDouble(row -> probability[row]))
                .mapToInt(Integer::intValue)
                .toArray();
        List<Bin> bins = new ArrayList<>();
        for (int bin = 0; bin < BINS; bin++) {
            int[] rows = Arrays.copyOfRange(order, bin * order.length / BINS, (bin + 1) * order.length / BINS);
            bins.add(new Bin(
                    Evaluation.rounded(Arrays.stream(rows)
                            .mapToDouble(row -> probability[row])
                            .average()
                            .orElse(0)),
                    Evaluation.rounded(Arrays.stream(rows)
                            .mapToDouble(row -> labels[row])
                            .average()
                            .orElse(0)),
                    rows.length));
        }
        return bins;
    }

    /** Calibrated on other folds. */
    private double[] probabilities(Calibration[] byFold) {
        return IntStream.range(0, labels.length)
                .mapToDouble(row -> ((ClassCalibration) byFold[folds.fold()[row]]).probability(answers[row].value()))
                .toArray();
    }

    /** What is to be judged: probabilities that were calibrated on other folds, or values as they are. */
    double[] predictions() {
        if (task == Task.REGRESSION) {
            return Arrays.stream(answers).mapToDouble(Answer::value).toArray();
        }
        return probabilities(IntStream.range(0, folds.count())
                .mapToObj(fold -> on(folds.rows(fold, false)))
                .toArray(Calibration[]::new));
    }

    private static double share(int part, int whole) {
        return whole == 0 ? Double.NaN : Evaluation.rounded((double) part / whole);
    }
}
