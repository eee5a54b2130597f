package org.charcot.learn.judge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.charcot.assay.Compound;
import org.charcot.endpoint.feature.FeatureRow;
import org.charcot.endpoint.feature.Features;
import org.charcot.endpoint.model.Answer;
import org.charcot.endpoint.model.Ensemble;
import org.charcot.error.UserException;
import org.charcot.learn.judge.floor.Floor;
import org.charcot.learn.split.Folds;

/** Answers for every compound from models that saw neither it nor its group, in one or several deals of the folds. */
public record CrossValidation(List<Compound> compounds, List<Folds> deals) {
    /** What one thread answers before it takes more. */
    private static final int ROWS_AT_ONCE = 1_000;

    /** @throws UserException if these are no numbers of folds and of their deals */
    public static void check(int folds, int repeats) {
        if (folds < 2 || folds > 20) {
            throw new UserException("Cannot validate in folds: " + folds + ", expected 2 to 20");
        }
        if (repeats < 1 || repeats > 20) {
            throw new UserException("Cannot repeat the folds: " + repeats + ", expected 1 to 20");
        }
    }

    /** @throws UserException if there are too few groups for the folds, so that one would have nothing to learn from */
    public static CrossValidation of(List<Compound> compounds, int folds, int repeats, long seed) {
        int groups = Folds.byScaffold(compounds, folds, seed).groups();
        if (groups < folds) {
            throw new UserException("Cannot validate in " + folds + " folds: the compounds have " + groups
                    + " scaffolds, expected at least " + folds + " or fewer --folds");
        }
        return new CrossValidation(
                compounds,
                IntStream.range(0, repeats)
                        .mapToObj(repeat -> Folds.byScaffold(compounds, folds, seed + repeat))
                        .toList());
    }

    /** The first deal, whose pooled answers are judged and calibrated on. */
    public Folds folds() {
        return deals.get(0);
    }

    /** The compounds that are learnt from, deal by deal and fold by fold. */
    public List<int[]> trainings() {
        List<int[]> rows = new ArrayList<>();
        for (Folds deal : deals) {
            for (int fold = 0; fold < deal.count(); fold++) {
                rows.add(deal.rows(fold, false));
            }
        }
        return rows;
    }

    /**
     * What each compound is answered, deal by deal; null where it is not judged.
     *
     * @param ensembles learnt of {@link #trainings}, in their order
     */
    public Answer[][] outOfFold(List<Ensemble> ensembles) {
        Answer[][] answers = new Answer[deals.size()][compounds.size()];
        for (int deal = 0; deal < answers.length; deal++) {
            Folds folds = deals.get(deal);
            List<Ensemble> own = ensembles.subList(deal * folds.count(), (deal + 1) * folds.count());
            Answer[] answered = answers[deal];
            IntStream.range(0, answered.length / ROWS_AT_ONCE + 1).parallel().forEach(part -> {
                FeatureRow row = new FeatureRow();
                int end = Math.min(answered.length, (part + 1) * ROWS_AT_ONCE);
                for (int one = part * ROWS_AT_ONCE; one < end; one++) {
                    if (folds.fold()[one] != Folds.NEVER_JUDGED) {
                        row.set(compounds.get(one).features());
                        answered[one] = own.get(folds.fold()[one]).answer(row);
                    }
                }
            });
        }
        return answers;
    }

    /** The same of simple methods that share their work, by name. */
    public Map<String, double[][]> outOfFold(Floor floor) {
        Map<String, double[][]> predicted = new LinkedHashMap<>();
        floor.names().forEach(name -> predicted.put(name, new double[deals.size()][compounds.size()]));
        for (int deal = 0; deal < deals.size(); deal++) {
            int at = deal;
            List<double[]> answers =
                    predicted.values().stream().map(deals -> deals[at]).toList();
            Folds folds = deals.get(deal);
            for (int fold = 0; fold < folds.count(); fold++) {
                List<Compound> training = Arrays.stream(folds.rows(fold, false))
                        .mapToObj(compounds::get)
                        .toList();
                Function<Features, double[]> model = floor.learning().learn(training);
                Arrays.stream(folds.rows(fold, true)).parallel().forEach(row -> {
                    double[] answered = model.apply(compounds.get(row).features());
                    for (int name = 0; name < answered.length; name++) {
                        answers.get(name)[row] = answered[name];
                    }
                });
            }
        }
        return predicted;
    }

    public static double[][] values(Answer[][] answers) {
        return Arrays.stream(answers).map(CrossValidation::values).toArray(double[][]::new);
    }

    /** NaN where nothing was answered. */
    public static double[] values(Answer[] answers) {
        return Arrays.stream(answers)
                .mapToDouble(answer -> answer == null ? Double.NaN : answer.value())
                .toArray();
    }
}
