package org.charcot.learn.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.charcot.endpoint.card.EndpointCard.Comparison;
import org.charcot.learn.split.Folds;
import org.charcot.validation.CorrectedTTest;

/** The ensemble beside other methods on the same folds, fold by fold. */
final class Comparisons {
    private final Evaluation evaluation;
    private final List<Folds> deals;

    Comparisons(Evaluation evaluation, List<Folds> deals) {
        this.evaluation = evaluation;
        this.deals = deals;
    }

    /**
     * One comparison for each of the others.
     *
     * @param ours predictions by deal and compound
     * @param others the same by name
     */
    List<Comparison> of(double[][] ours, Map<String, double[][]> others) {
        List<Comparison> comparisons = new ArrayList<>();
        others.forEach((name, predicted) -> {
            double[] differences = differences(ours, predicted);
            if (differences.length >= 2) {
                int folds = deals.get(0).count();
                CorrectedTTest test = CorrectedTTest.of(differences, 1.0 / (folds - 1));
                comparisons.add(new Comparison(
                        name,
                        evaluation.qualityName(),
                        Evaluation.rounded(test.difference()),
                        Evaluation.rounded(test.low()),
                        Evaluation.rounded(test.high()),
                        Evaluation.rounded(test.pValue())));
            }
        });
        return comparisons;
    }

    /** Of folds in which both can be judged: one with compounds of one class only has no AUROC. */
    private double[] differences(double[][] ours, double[][] theirs) {
        List<Double> differences = new ArrayList<>();
        for (int deal = 0; deal < deals.size(); deal++) {
            for (int fold = 0; fold < deals.get(deal).count(); fold++) {
                int[] rows = deals.get(deal).rows(fold, true);
                double difference = evaluation.quality(ours[deal], rows) - evaluation.quality(theirs[deal], rows);
                if (!Double.isNaN(difference)) {
                    differences.add(difference);
                }
            }
        }
        return differences.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
