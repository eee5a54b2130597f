package org.charcot.learn.method.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.charcot.assay.Example;
import org.charcot.endpoint.card.Task;
import org.charcot.endpoint.feature.FeatureSet;
import org.charcot.endpoint.model.Link;
import org.charcot.testkit.endpoint.SyntheticFeatures;
import org.junit.jupiter.api.Test;

class NetworkInputsTest {
    private static final int COMMON = 7;
    private static final int RARE = 8;
    private static final int VARYING = FeatureSet.NUMBERS;
    private static final int STEADY = FeatureSet.NUMBERS + 3;
    private static final int SELDOM = FeatureSet.NUMBERS + 5;

    /** Counts of 0 to 4 of a fragment; numbers whose logarithms of one more are 1 to 5. */
    private static NetworkInputs inputs() {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            Map<Integer, Double> features = new TreeMap<>();
            features.put(COMMON, (double) i);
            features.put(RARE, i < 3 ? 1.0 : 0);
            features.put(VARYING, Math.expm1(i + 1));
            features.put(STEADY, -2.0);
            features.put(SELDOM, i == 0 ? Math.expm1(10) : 0);
            examples.add(new Example(SyntheticFeatures.of(features), 0));
        }
        return NetworkInputs.of(examples);
    }

    @Test
    void whatIsRareHasNoRow() {
        NetworkInputs inputs = inputs();
        assertThat(inputs.examples()).isEqualTo(5);
        assertThat(inputs.size()).isEqualTo(3);
        assertThat(inputs.rowOf()).hasSize(FeatureSet.SIZE);
        assertThat(inputs.rowOf()[COMMON]).isZero();
        assertThat(inputs.rowOf()[VARYING]).isEqualTo(1);
        assertThat(inputs.rowOf()[STEADY]).isEqualTo(2);
        assertThat(inputs.rowOf()[RARE]).isEqualTo(-1);
        assertThat(inputs.rowOf()[SELDOM]).isEqualTo(-1);
    }

    @Test
    void countsAreLogarithmsAndZerosAreLeftOut() {
        NetworkInputs inputs = inputs();
        assertThat(inputs.which()[0]).as("count 0").containsExactly(1, 2);
        assertThat(inputs.which()[3]).containsExactly(0, 1, 2);
        assertThat(inputs.values()[3][0]).isCloseTo((float) Math.log(4), within(1e-6f));
        assertThat(inputs.centres()[0]).isZero();
        assertThat(inputs.scales()[0]).isEqualTo(1);
    }

    /** 1 to 5 have mean 3 and variance 2. */
    @Test
    void numbersAreTakenFromTheirMeanInUnitsOfTheirSpread() {
        NetworkInputs inputs = inputs();
        assertThat(inputs.centres()[1]).isCloseTo(3, within(1e-5f));
        assertThat(inputs.scales()[1]).isCloseTo((float) (1 / Math.sqrt(2)), within(1e-5f));
        for (int i = 0; i < 5; i++) {
            float[] values = inputs.values()[i];
            assertThat(values[values.length - 2]).isCloseTo((float) ((i - 2) / Math.sqrt(2)), within(1e-5f));
        }
    }

    @Test
    void numbersThatHardlyVaryAreNotBlownUp() {
        NetworkInputs inputs = inputs();
        assertThat(inputs.centres()[2]).isCloseTo((float) -Math.log(3), within(1e-6f));
        assertThat(inputs.scales()[2]).isEqualTo(10);
    }

    @Test
    void theUsualNumbersAreMeansWhetherLearntFromOrNot() {
        float[] usual = inputs().usualNumbers();
        assertThat(usual).hasSize(FeatureSet.NUMBER_COUNT);
        assertThat(usual[0]).isCloseTo(3, within(1e-5f));
        assertThat(usual[5]).isCloseTo(2, within(1e-5f));
        assertThat(usual[1]).isZero();
    }

    private static NetworkLabels labels(Task task, double... labels) {
        List<Example> examples = new ArrayList<>();
        for (double label : labels) {
            examples.add(new Example(SyntheticFeatures.of(Map.of()), label));
        }
        return NetworkLabels.of(task, examples);
    }

    @Test
    void classesAreLearntAsTheyAre() {
        NetworkLabels labels = labels(Task.CLASSIFICATION, 1, 0, 1);
        assertThat(labels.values()).containsExactly(1, 0, 1);
        assertThat(labels.offset()).isZero();
        assertThat(labels.spread()).isEqualTo(1);
        assertThat(labels.link()).isEqualTo(Link.LOGISTIC);
        assertThat(labels.error(0, 0)).isEqualTo(-0.5f);
        assertThat(labels.error(1, (float) Math.log(3))).isCloseTo(0.75f, within(1e-6f));
        assertThat(labels.error(2, (float) Math.log(3))).isCloseTo(-0.25f, within(1e-6f));
    }

    /** The median is 5, the mean 6, the variance (1 + 16 + 16 + 1 + 4) / 5. */
    @Test
    void valuesAreLearntAroundTheirMedianInUnitsOfTheirSpread() {
        NetworkLabels labels = labels(Task.REGRESSION, 5, 2, 10, 5, 8);
        double spread = Math.sqrt((1 + 16 + 16 + 1 + 4) / 5.0);
        assertThat(labels.offset()).isEqualTo(5);
        assertThat(labels.spread()).isCloseTo((float) spread, within(1e-6f));
        assertThat(labels.link()).isEqualTo(Link.IDENTITY);
        assertThat(labels.values()[0]).isZero();
        assertThat(labels.values()[1]).isCloseTo((float) (-3 / spread), within(1e-6f));
        assertThat(labels.values()[2]).isCloseTo((float) (5 / spread), within(1e-6f));
        assertThat(labels.error(0, 0.25f)).isEqualTo(0.25f);
        assertThat(labels.error(0, 3)).as("no further than half").isEqualTo(0.5f);
        assertThat(labels.error(0, -3)).isEqualTo(-0.5f);
    }

    /** Two of a hundred lie a thousand off, about seven spreads. */
    @Test
    void whatLiesFarOutIsTakenNoFurtherThanThreeAndAHalfSpreads() {
        double[] values = new double[100];
        values[0] = 1_000;
        values[1] = -1_000;
        NetworkLabels labels = labels(Task.REGRESSION, values);
        assertThat(labels.values()[0]).isEqualTo(3.5f);
        assertThat(labels.values()[1]).isEqualTo(-3.5f);
        assertThat(labels.values()[2]).isZero();
    }

    @Test
    void equalValuesHaveASpreadAllTheSame() {
        NetworkLabels labels = labels(Task.REGRESSION, 4, 4, 4);
        assertThat(labels.spread()).isEqualTo(1e-6f);
        assertThat(labels.values()).containsOnly(0);
    }
}
