package org.charcot.learn;

import java.util.stream.IntStream;
import org.charcot.endpoint.model.Answer;

/**
 * Whether the last method of an ensemble earns its place, as each method costs every molecule that is ever scored. For each
 * fold that is told by the answers to the others, so that no compound has a say in how it is judged; for what is
 * shipped, by all.
 *
 * @param answers of the ensemble to unseen compounds, with the method in the folds where it earned its place
 * @param earned whether it takes part in what is shipped
 */
record Membership(Answer[][] answers, boolean earned) {
    /** What it has to add to AUROC. */
    static final double LEAST = 0.001;

    /**
     * Judges the last method of a classifier.
     *
     * @param all answers of all methods, by deal and compound
     * @param without the same without the last
     */
    static Membership of(CrossValidation validation, Evaluation evaluation, Answer[][] all, Answer[][] without) {
        Answer[][] answers = new Answer[all.length][];
        for (int deal = 0; deal < all.length; deal++) {
            ScaffoldFolds folds = validation.deals().get(deal);
            answers[deal] = without[deal].clone();
            for (int fold = 0; fold < folds.count(); fold++) {
                if (earned(evaluation, all[deal], without[deal], folds.rows(fold, false))) {
                    for (int row : folds.rows(fold, true)) {
                        answers[deal][row] = all[deal][row];
                    }
                }
            }
        }
        int[] everyRow = IntStream.range(0, all[0].length).toArray();
        return new Membership(answers, earned(evaluation, all[0], without[0], everyRow));
    }

    private static boolean earned(Evaluation evaluation, Answer[] all, Answer[] without, int[] rows) {
        double with = evaluation.quality(CrossValidation.values(all), rows);
        double less = evaluation.quality(CrossValidation.values(without), rows);
        return with - less >= LEAST;
    }
}
