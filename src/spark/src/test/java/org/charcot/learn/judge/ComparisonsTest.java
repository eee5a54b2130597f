package org.charcot.learn.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.charcot.assay.Compound;
import org.charcot.endpoint.card.EndpointCard.Comparison;
import org.charcot.endpoint.card.Task;
import org.charcot.learn.split.Folds;
import org.junit.jupiter.api.Test;

class ComparisonsTest {
    private static final int[] EACH_ITS_OWN = {0, 1, 2, 3};
    private static final Folds HALVES = new Folds(2, new int[] {0, 0, 1, 1}, EACH_ITS_OWN, 4);
    private static final Folds OTHER_HALVES = new Folds(2, new int[] {0, 1, 0, 1}, EACH_ITS_OWN, 4);

    private static Comparisons comparisons(Task task, List<Folds> deals, double... labels) {
        List<Compound> compounds = DoubleStream.of(labels)
                .mapToObj(label -> new Compound("id", "C", "k", "", label, null))
                .toList();
        return new Comparisons(new Evaluation(task, compounds, deals.get(0), 1), deals);
    }

    private static double[][] answers(double... each) {
        return new double[][] {each};
    }

    /**
     * The others miss by 1 and by 3 more than ours: mean 2, variance 2, and with one compound to test for each one learnt
     * from an error of the square root of 3. With one degree of freedom t is 12.706 at 97.5 %, and p of t = 2 / sqrt(3) is
     * 1 - 2 atan(t) / pi.
     */
    @Test
    void theTestOfNadeauAndBengioWorkedOutByHand() {
        Comparison found = comparisons(Task.REGRESSION, List.of(HALVES), 0, 0, 0, 0)
                .of(answers(1, -1, 1, 1), Map.of("mean", answers(2, 2, 4, -4)))
                .get(0);
        assertThat(found).isEqualTo(new Comparison("mean", "mae", 2, -20.0078, 24.0078, 0.4544));
    }

    @Test
    void everyDealCountsAndOthersKeepTheirOrder() {
        Map<String, double[][]> others = new LinkedHashMap<>();
        others.put("worse", new double[][] {{2, 2, 2, 2}, {2, 2, 2, 2}});
        others.put("equal", new double[][] {{1, 1, 1, 1}, {1, 1, 1, 1}});
        List<Comparison> found = comparisons(Task.REGRESSION, List.of(HALVES, OTHER_HALVES), 0, 0, 0, 0)
                .of(new double[][] {{1, 1, 1, 1}, {1, 1, 1, 1}}, others);
        assertThat(found)
                .containsExactly(
                        new Comparison("worse", "mae", 1, 1, 1, 0), new Comparison("equal", "mae", 0, 0, 0, 1));
        // in the second deal alone the other is as good as ours, so the mean of four folds is a half
        others.put("worse", new double[][] {{2, 2, 2, 2}, {1, 1, 1, 1}});
        assertThat(comparisons(Task.REGRESSION, List.of(HALVES, OTHER_HALVES), 0, 0, 0, 0)
                        .of(new double[][] {{1, 1, 1, 1}, {1, 1, 1, 1}}, others)
                        .get(0)
                        .difference())
                .isEqualTo(0.5);
    }

    @Test
    void oneFoldWithBothClassesIsTooFewToCompareBy() {
        double[][] ours = answers(0.9, 0.1, 0.9, 0.8);
        double[][] theirs = answers(0.1, 0.9, 0.9, 0.8);
        assertThat(comparisons(Task.CLASSIFICATION, List.of(HALVES), 1, 0, 1, 1).of(ours, Map.of("other", theirs)))
                .isEmpty();
        assertThat(comparisons(Task.CLASSIFICATION, List.of(HALVES), 1, 0, 1, 0).of(ours, Map.of("other", theirs)))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.metric()).isEqualTo("auroc");
                    // the first fold is ranked the wrong way round by the other, the second is ranked alike
                    assertThat(one.difference()).isEqualTo(0.5);
                });
    }
}
