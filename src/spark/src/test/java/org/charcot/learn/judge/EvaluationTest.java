package org.charcot.learn.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.charcot.assay.Compound;
import org.charcot.endpoint.card.EndpointCard.Metric;
import org.charcot.endpoint.card.Task;
import org.charcot.learn.split.Folds;
import org.junit.jupiter.api.Test;

/** Four compounds each, so that every figure can be worked out on paper. */
class EvaluationTest {
    private static final int[] EACH_ITS_OWN = {0, 1, 2, 3};

    private static Evaluation evaluation(Task task, int[] fold, double... labels) {
        List<Compound> compounds = new ArrayList<>();
        for (double label : labels) {
            compounds.add(new Compound("id", "C", "k" + compounds.size(), "", label, null));
        }
        return new Evaluation(task, compounds, new Folds(2, fold, EACH_ITS_OWN, 4), 7);
    }

    private static Evaluation classes(int[] fold, double... labels) {
        return evaluation(Task.CLASSIFICATION, fold, labels);
    }

    private static final int[] HALVES = {0, 0, 1, 1};
    private static final double[] SCORES = {0.9, 0.6, 0.4, 0.2};

    /** One positive of each half, one of them below the threshold and one negative above it. */
    @Test
    void figuresOfClasses() {
        Map<String, Metric> metrics = classes(HALVES, 1, 0, 1, 0).of(SCORES);
        assertThat(metrics.keySet())
                .containsExactly("auroc", "average_precision", "mcc", "balanced_accuracy", "brier", "log_loss");
        assertThat(metrics.get("auroc").pooled()).isEqualTo(0.75);
        assertThat(metrics.get("average_precision").pooled()).isEqualTo(0.8333);
        assertThat(metrics.get("mcc").pooled()).isZero();
        assertThat(metrics.get("balanced_accuracy").pooled()).isEqualTo(0.5);
        assertThat(metrics.get("brier").pooled()).isEqualTo(0.1925);
        assertThat(metrics.get("log_loss").pooled()).isEqualTo(0.5403);
    }

    @Test
    void foldsHaveMeanAndSpread() {
        Map<String, Metric> metrics = classes(HALVES, 1, 0, 1, 0).of(SCORES);
        assertThat(metrics.get("auroc").foldMean()).isEqualTo(1);
        assertThat(metrics.get("auroc").foldSd()).isZero();
        // 0.185 and 0.2
        assertThat(metrics.get("brier").foldMean()).isEqualTo(0.1925);
        assertThat(metrics.get("brier").foldSd()).isEqualTo(0.0106);
    }

    @Test
    void aFoldOfOneClassHasNoAreaAndOneFoldNoSpread() {
        Metric auroc = classes(HALVES, 1, 0, 1, 1).of("auroc", SCORES);
        assertThat(auroc.foldMean()).isEqualTo(1);
        assertThat(auroc.foldSd()).isNaN();
        Metric brier = classes(HALVES, 1, 0, 1, 1).of("brier", SCORES);
        assertThat(brier.foldSd()).isGreaterThan(0);
    }

    /** Errors 0, 1, 0 and -2; the ranks of the answers are 1, 3.5, 3.5 and 2. */
    @Test
    void figuresOfValues() {
        Map<String, Metric> metrics =
                evaluation(Task.REGRESSION, HALVES, 1, 2, 3, 4).of(new double[] {1, 3, 3, 2});
        assertThat(metrics.keySet()).containsExactly("rmse", "mae", "r2", "spearman");
        assertThat(metrics.get("rmse").pooled()).isEqualTo(1.118);
        assertThat(metrics.get("mae").pooled()).isEqualTo(0.75);
        assertThat(metrics.get("r2").pooled()).isZero();
        assertThat(metrics.get("spearman").pooled()).isEqualTo(0.3162);
        assertThat(metrics.get("mae").foldMean()).isEqualTo(0.75);
        assertThat(metrics.get("mae").foldSd()).isEqualTo(0.3536);
    }

    @Test
    void methodsAreComparedByOneFigureThatIsGreaterForBetter() {
        Evaluation classes = classes(HALVES, 1, 0, 1, 0);
        assertThat(classes.qualityName()).isEqualTo("auroc");
        assertThat(classes.quality(SCORES, new int[] {0, 1, 2, 3})).isEqualTo(0.75);
        assertThat(classes.quality(SCORES, new int[] {1, 2})).isZero();
        assertThat(classes.quality(SCORES, new int[] {0, 2})).isNaN();
        Evaluation values = evaluation(Task.REGRESSION, HALVES, 1, 2, 3, 4);
        assertThat(values.qualityName()).isEqualTo("mae");
        assertThat(values.quality(new double[] {1, 3, 3, 2}, new int[] {0, 1, 2, 3}))
                .isEqualTo(-0.75);
        assertThat(values.quality(new double[] {1, 3, 3, 2}, new int[] {3})).isEqualTo(-2);
    }

    /** The interval is drawn by whole groups: where all are one group every draw is the same. */
    @Test
    void intervalsAreDrawnByGroups() {
        List<Compound> compounds = IntStream.range(0, 40)
                .mapToObj(i -> new Compound("id", "C", "k" + i, "", i % 7, null))
                .toList();
        double[] predicted = IntStream.range(0, 40).mapToDouble(i -> i % 5).toArray();
        int[] own = IntStream.range(0, 40).toArray();
        Metric apart = Evaluation.ofValues(compounds, new Folds(1, new int[40], own, 40), 3)
                .of("mae", predicted);
        Metric together = Evaluation.ofValues(compounds, new Folds(1, new int[40], new int[40], 1), 3)
                .of("mae", predicted);
        assertThat(apart.low()).isLessThan(apart.pooled());
        assertThat(apart.high()).isGreaterThan(apart.pooled());
        assertThat(together.pooled()).isEqualTo(apart.pooled());
        assertThat(together.low()).isEqualTo(together.pooled());
        assertThat(together.high()).isEqualTo(together.pooled());
    }

    @Test
    void roundsToFourDecimalsAndLeavesWhatIsNoNumber() {
        assertThat(Evaluation.rounded(0.123_449)).isEqualTo(0.1234);
        assertThat(Evaluation.rounded(-0.123_46)).isCloseTo(-0.1235, within(1e-12));
        assertThat(Evaluation.rounded(Double.NaN)).isNaN();
        assertThat(Evaluation.rounded(Double.NEGATIVE_INFINITY)).isEqualTo(Double.NEGATIVE_INFINITY);
    }
}
