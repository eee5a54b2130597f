package org.charcot.endpoint.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.charcot.endpoint.feature.FeatureRow;
import org.charcot.endpoint.feature.FeatureSet;
import org.charcot.endpoint.model.file.ModelFile;
import org.charcot.testkit.endpoint.SyntheticFeatures;
import org.junit.jupiter.api.Test;

class ForestTest {
    private static final int WEIGHT = FeatureSet.NUMBERS;

    /** Count 7 decides first, the weight then; and a tree that always says the same. */
    private static Forest small(Link link) {
        Forest.Builder forest = new Forest.Builder();
        forest.tree();
        int onCount = forest.split(7, 0.5, 0.3);
        int onWeight = forest.split(WEIGHT, 300, 0.15);
        forest.leaf(0.1);
        forest.right(onWeight);
        forest.leaf(0.2);
        forest.right(onCount);
        forest.leaf(0.9);
        forest.tree();
        forest.leaf(0.5);
        return forest.build(link);
    }

    private static FeatureRow row(double count7, double weight) {
        return FeatureRow.of(SyntheticFeatures.of(Map.of(7, count7, WEIGHT, weight)));
    }

    private static Forest circular(int right) {
        double[] numbers = {0.5, 1, 1};
        return new Forest(
                new int[] {0}, new short[] {3, -1, -1}, numbers, new int[] {right, 0, 0}, numbers, Link.IDENTITY);
    }

    private static Part fromItsFile(Part part) {
        return ModelFile.read(ModelFile.write(part)).members().get(0).part();
    }

    @Test
    void answersWithTheSumOfTheLeavesThatAreReached() {
        assertThat(small(Link.IDENTITY).answer(row(1, 0))).isEqualTo(0.9 + 0.5);
        assertThat(small(Link.IDENTITY).answer(row(0, 300))).isEqualTo(0.1 + 0.5);
        assertThat(small(Link.IDENTITY).answer(row(0, 300.001))).isEqualTo(0.2 + 0.5);
        assertThat(small(Link.LOGISTIC_OF_TWICE).answer(row(1, 0))).isEqualTo(1 / (1 + Math.exp(-2.8)));
    }

    @Test
    void isTheSameFromItsFile() {
        Forest read = (Forest) fromItsFile(small(Link.IDENTITY));
        assertThat(read.trees()).isEqualTo(2);
        assertThat(read.nodes()).isEqualTo(6);
        assertThat(read).usingRecursiveComparison().isEqualTo(small(Link.IDENTITY));
        assertThat(read.answer(row(0, 400))).isEqualTo(small(Link.IDENTITY).answer(row(0, 400)));
    }

    @Test
    void refusesNodesThatLeadNowhereOrInCircles() {
        assertThat(fromItsFile(circular(2)).answer(row(1, 0))).isEqualTo(1);
        for (int right : List.of(-1, 0, 1, 3)) {
            byte[] file = ModelFile.write(circular(right));
            assertThatThrownBy(() -> ModelFile.read(file))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("a model of it does not hold together");
        }
    }

    @Test
    void refusesToSplitOnWhatIsNoFeature() {
        assertThatThrownBy(() -> new Forest.Builder().split(1 << 15, 0, 0)).hasMessageContaining("32768");
        Forest.Builder forest = new Forest.Builder();
        forest.tree();
        int split = forest.split(FeatureSet.SIZE, 0, 0);
        forest.leaf(0);
        forest.right(split);
        forest.leaf(0);
        byte[] file = ModelFile.write(forest.build(Link.IDENTITY));
        assertThatThrownBy(() -> ModelFile.read(file)).hasMessage("a model of it does not hold together");
    }
}
