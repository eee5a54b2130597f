package org.charcot.learn.judge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.charcot.assay.Compound;
import org.charcot.endpoint.card.EndpointCard;
import org.charcot.endpoint.card.EndpointCard.Metric;
import org.charcot.endpoint.card.Task;
import org.charcot.endpoint.model.Answer;
import org.charcot.error.UserException;
import org.charcot.learn.fit.TrainedEnsembles;
import org.charcot.learn.judge.floor.Floor;
import org.charcot.learn.judge.floor.Floors;
import org.charcot.learn.split.Folds;
import org.charcot.learn.split.Grouping;
import org.charcot.learn.split.SplitChoice;
import org.charcot.learn.split.SplitKind;
import org.charcot.learn.split.TimeSplit;

/** The same methods judged by other splits than that by scaffolds, to see how much the split matters. */
public final class OtherSplits {
    /** More would cost much time in large tables, and narrow an interval by little. */
    private static final int ENOUGH_JUDGED = 2_000;

    private final Task task;
    private final List<Compound> compounds;
    private final long seed;
    private final Map<SplitKind, Folds> folds = new TreeMap<>();
    private Integer cutYear;

    private OtherSplits(Task task, List<Compound> compounds, long seed) {
        this.task = task;
        this.compounds = compounds;
        this.seed = seed;
    }

    /**
     * Those of the choice that the compounds allow.
     *
     * @throws UserException if one is required that they do not allow
     */
    public static OtherSplits of(
            SplitChoice choice, Task task, List<Compound> compounds, int count, long seed, Consumer<String> progress) {
        OtherSplits splits = new OtherSplits(task, compounds, seed);
        for (SplitKind kind : choice.kinds()) {
            try {
                splits.folds.put(kind, splits.folds(kind, count));
            } catch (UserException e) {
                if (choice.required()) {
                    throw e;
                }
                // that a table without years has none is no news
                if (kind != SplitKind.TIME || compounds.stream().anyMatch(one -> one.year() != null)) {
                    progress.accept("left out: " + e.getMessage());
                }
            }
        }
        return splits;
    }

    private Folds folds(SplitKind kind, int count) {
        return switch (kind) {
            case RANDOM ->
                Folds.deal(Grouping.bySkeleton(compounds), count, seed).judging(ENOUGH_JUDGED);
            case CLUSTER -> {
                Folds dealt = Folds.deal(Grouping.byCluster(compounds), count, seed);
                if (dealt.groups() < count) {
                    throw new UserException("Cannot split by cluster: the compounds have " + dealt.groups()
                            + " clusters, expected at least " + count + " or fewer --folds");
                }
                yield dealt.judging(ENOUGH_JUDGED);
            }
            case TIME -> {
                TimeSplit split = TimeSplit.of(task, compounds);
                cutYear = split.cutYear();
                yield split.folds();
            }
        };
    }

    /** The folds of each split. */
    public Map<SplitKind, Folds> folds() {
        return folds;
    }

    /** The compounds that are learnt from, of each split fold by fold. */
    public Map<SplitKind, List<int[]>> trainings() {
        Map<SplitKind, List<int[]>> rows = new TreeMap<>();
        folds.forEach((kind, one) -> rows.put(kind, validation(one).trainings()));
        return rows;
    }

    private CrossValidation validation(Folds one) {
        return new CrossValidation(compounds, List.of(one));
    }

    /** What each compound is answered, by split; null where it is not judged. */
    public Map<SplitKind, Answer[]> answers(TrainedEnsembles models) {
        Map<SplitKind, Answer[]> answers = new TreeMap<>();
        folds.forEach((kind, one) -> answers.put(kind, validation(one).outOfFold(models.of(kind))[0]));
        return answers;
    }

    /** The figures for the card. */
    public List<EndpointCard.OtherSplit> judged(Map<SplitKind, Answer[]> answers, Consumer<String> progress) {
        // a figure says little without one that any model must beat
        Floor floor = Floors.nearestNeighbours(compounds.size(), seed);
        String nearest = Floors.fiveNearestNeighbours(compounds.size());
        List<EndpointCard.OtherSplit> figures = new ArrayList<>();
        folds.forEach((kind, whole) -> {
            int[] rows = whole.judged();
            Folds judged = whole.among(rows);
            List<Compound> among = Arrays.stream(rows).mapToObj(compounds::get).toList();
            Evaluation evaluation = new Evaluation(task, among, judged, seed);
            double[] ours = predictions(among, judged, at(rows, answers.get(kind)));
            double[] theirs = at(rows, validation(whole).outOfFold(floor).get(nearest)[0]);
            List<Map<String, Metric>> metrics =
                    Stream.of(ours, theirs).parallel().map(evaluation::of).toList();
            progress.accept("split by " + kind.key() + ": " + Baselines.headline(metrics.get(0)));
            Map<String, Map<String, Metric>> floors = new LinkedHashMap<>();
            floors.put(nearest, metrics.get(1));
            figures.add(new EndpointCard.OtherSplit(
                    kind.key(),
                    method(kind),
                    whole.count(),
                    judged.groups(),
                    rows.length,
                    kind == SplitKind.TIME ? cutYear : null,
                    metrics.get(0),
                    floors));
        });
        return figures;
    }

    /** Calibrated on the other folds as those of scaffolds are; where there is no other fold, as the models answer. */
    private double[] predictions(List<Compound> among, Folds judged, Answer[] answers) {
        return judged.count() == 1
                ? CrossValidation.values(answers)
                : new Calibrating(task, among, answers, judged).predictions();
    }

    private String method(SplitKind kind) {
        return switch (kind) {
            case RANDOM -> "compounds at random to folds, InChIKey skeletons whole";
            case CLUSTER ->
                "whole clusters (directed sphere exclusion, ECFP4 Tanimoto " + Grouping.ALIKE
                        + ") and InChIKey skeletons to folds";
            case TIME ->
                "learnt from compounds that were published before " + cutYear + ", judged on later ones; groups are"
                        + " scaffolds";
        };
    }

    private static Answer[] at(int[] rows, Answer[] answers) {
        return Arrays.stream(rows).mapToObj(row -> answers[row]).toArray(Answer[]::new);
    }

    private static double[] at(int[] rows, double[] values) {
        return Arrays.stream(rows).mapToDouble(row -> values[row]).toArray();
    }
}
