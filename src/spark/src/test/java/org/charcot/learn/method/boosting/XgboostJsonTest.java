package org.charcot.learn.method.boosting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.charcot.endpoint.feature.FeatureRow;
import org.charcot.endpoint.feature.FeatureSet;
import org.charcot.endpoint.model.BoostedTrees;
import org.charcot.endpoint.model.Link;
import org.charcot.testkit.endpoint.SyntheticFeatures;
import org.junit.jupiter.api.Test;

/** Two trees written by hand, as XGBoost 3 saves them. */
class XgboostJsonTest {
    private static final int NUMBER = FeatureSet.NUMBERS + 1;

    /**
     * Below 2.5 of feature 3 the first tree says -1, and that is where zero goes; else it asks whether the number is below
     * 10, where zero goes to what is not below: 2 and 6, which 1 and 3 of the 8 compounds reach. The second says 0.25.
     */
    private static BoostedTrees read(String base, Link link) {
        String json = """
                {"learner": {
                  "learner_model_param": {"base_score": "%s"},
                  "gradient_booster": {"model": {"trees": [
                    {"left_children": [1, -1, 3, -1, -1],
                     "right_children": [2, -1, 4, -1, -1],
                     "split_indices": [3, 0, %d, 0, 0],
                     "split_conditions": [2.5, -1, 10, 2, 6],
                     "default_left": [1, 0, 0, 0, 0],
                     "sum_hessian": [8, 4, 4, 1, 3]},
                    {"left_children": [-1], "right_children": [-1], "split_indices": [0],
                     "split_conditions": [0.25], "default_left": [0], "sum_hessian": [8]}]}}}}
                """.formatted(base, NUMBER);
        return XgboostJson.read(json.getBytes(StandardCharsets.UTF_8), link);
    }

    private static FeatureRow row(double count, double number) {
        return FeatureRow.of(SyntheticFeatures.of(Map.of(3, count, NUMBER, number)));
    }

    @Test
    void sumsTheLeavesThatAreReached() {
        BoostedTrees trees = read("[5E-1]", Link.IDENTITY);
        assertThat(trees.trees()).isEqualTo(2);
        assertThat(trees.isSound()).isTrue();
        assertThat(trees.sum(row(1, 99))).isEqualTo(0.5f - 1 + 0.25f);
        assertThat(trees.sum(row(2, 1))).isEqualTo(-0.25f);
        assertThat(trees.sum(row(3, 9.5))).isEqualTo(0.5f + 2 + 0.25f);
        assertThat(trees.sum(row(3, -2))).isEqualTo(2.75f);
        assertThat(trees.sum(row(3, 10))).as("not below").isEqualTo(6.75f);
    }

    @Test
    void zeroGoesWhereItIsSentWhateverTheThreshold() {
        BoostedTrees trees = read("0", Link.IDENTITY);
        assertThat(trees.sum(row(0, 0))).isEqualTo(-0.75f);
        assertThat(trees.sum(row(4, 0)))
                .as("zero is below ten, but is sent with what is not")
                .isEqualTo(6.25f);
    }

    /** 5 is the mean of 2 once and 6 three times, 2 that of -1 and 5, four times each. */
    @Test
    void nodesKnowTheMeanOfTheCompoundsThatReachThem() {
        BoostedTrees trees = read("0", Link.IDENTITY);
        double[] contributions = new double[FeatureSet.SIZE];
        double start = trees.explain(row(3, 9.5), 1, contributions);
        assertThat(start).isCloseTo(2 + 0.25, within(1e-6));
        assertThat(contributions[3]).isCloseTo(5 - 2, within(1e-6));
        assertThat(contributions[NUMBER]).isCloseTo(2 - 5, within(1e-6));
    }

    @Test
    void theBaseOfClassesIsAProbability() {
        assertThat(read("[5E-1]", Link.LOGISTIC).base).isZero();
        assertThat(read("0.8", Link.LOGISTIC).base).isCloseTo((float) Math.log(4), within(1e-6f));
        assertThat(read("1.75", Link.IDENTITY).base).isEqualTo(1.75f);
        assertThat(read("0.8", Link.LOGISTIC).link).isEqualTo(Link.LOGISTIC);
    }

    @Test
    void whatIsNoJsonIsRefused() {
        assertThatThrownBy(() -> XgboostJson.read("{\"learner\": ".getBytes(StandardCharsets.UTF_8), Link.IDENTITY))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("Cannot read what XGBoost saved");
    }
}
