package org.charcot.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.charcot.endpoint.Features;

/** Answers for every compound from a model that saw neither it nor its group. */
record CrossValidation(List<Compound> compounds, ScaffoldFolds folds) {
    double[] outOfFold(Learner learner) {
        double[] predicted = new double[compounds.size()];
        for (int fold = 0; fold < folds.count(); fold++) {
            List<Compound> training = new ArrayList<>();
            for (int row = 0; row < predicted.length; row++) {
                if (folds.fold()[row] != fold) {
                    training.add(compounds.get(row));
                }
            }
            ToDoubleFunction<Features> model = learner.learn(training);
            for (int row = 0; row < predicted.length; row++) {
                if (folds.fold()[row] == fold) {
                    predicted[row] = model.applyAsDouble(compounds.get(row).features());
                }
            }
        }
        return predicted;
    }
}
