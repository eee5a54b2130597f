package org.charcot.learn.method.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.charcot.assay.Example;
import org.charcot.endpoint.card.Task;
import org.charcot.endpoint.feature.FeatureRow;
import org.charcot.endpoint.feature.FeatureSet;
import org.charcot.endpoint.feature.Features;
import org.charcot.endpoint.model.Link;
import org.charcot.endpoint.model.Network;
import org.charcot.endpoint.model.file.ModelFile;
import org.charcot.learn.method.RandomExamples;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class NetworkMethodTest {
    private static final List<Example> CLASSES = RandomExamples.of(Task.CLASSIFICATION, 2_300, 31);
    private static final List<Example> VALUES = RandomExamples.of(Task.REGRESSION, 2_300, 32);
    private static final int LEARNT = 2_000;
    private static Network ofClasses;
    private static Network ofValues;

    private static NetworkMethod method(Task task, long seed) {
        return new NetworkMethod("network", task, 8, 0.05, 0.05, 1, seed);
    }

    @BeforeAll
    static void learn() {
        ofClasses = method(Task.CLASSIFICATION, 1).learn(CLASSES.subList(0, LEARNT));
        ofValues = method(Task.REGRESSION, 1).learn(VALUES.subList(0, LEARNT));
    }

    private static double answer(Network network, Example example) {
        return network.answer(FeatureRow.of(example.features()));
    }

    @Test
    void tellsUnseenCompoundsOfTwoClassesApart() {
        List<Example> unseen = CLASSES.subList(LEARNT, CLASSES.size());
        long right = unseen.stream()
                .filter(one -> answer(ofClasses, one) > 0.5 == (one.label() == 1))
                .count();
        long positive = unseen.stream().filter(one -> one.label() == 1).count();
        assertThat(positive).isBetween(75L, 225L);
        assertThat((double) right / unseen.size()).isGreaterThan(0.8);
        assertThat(unseen).allSatisfy(one -> assertThat(answer(ofClasses, one)).isBetween(0.0, 1.0));
    }

    @Test
    void predictsUnseenValuesMuchBetterThanTheirMean() {
        List<Example> unseen = VALUES.subList(LEARNT, VALUES.size());
        double mean = VALUES.subList(0, LEARNT).stream()
                .mapToDouble(Example::label)
                .average()
                .orElseThrow();
        double ours = error(ofValues, unseen);
        double constant =
                unseen.stream().mapToDouble(one -> Math.abs(mean - one.label())).sum();
        assertThat(ours).isLessThan(0.6 * constant);
    }

    /** What decides in one assay decides in the other, and few of its own examples are enough to learn how. */
    @Test
    void anotherAssayOfTheSameMoleculesHelpsWhereItsOwnAreFew() {
        List<Example> few = VALUES.subList(0, 200);
        List<Example> unseen = VALUES.subList(LEARNT, VALUES.size());
        List<Example> other = RandomExamples.of(Task.REGRESSION, 2_000, 33).stream()
                .map(one -> new Example(one.features(), 100 - 3 * one.label()))
                .toList();
        Network alone = method(Task.REGRESSION, 1).learn(few);
        Network beside = method(Task.REGRESSION, 1).learn(few, List.of(other));
        assertThat(error(beside, unseen)).isLessThan(0.95 * error(alone, unseen));
    }

    @Test
    void besideNoOthersItIsTheSameAsAlone() {
        List<Example> few = CLASSES.subList(0, 100);
        byte[] alone = ModelFile.write(method(Task.CLASSIFICATION, 7).learn(few));
        assertThat(ModelFile.write(method(Task.CLASSIFICATION, 7).learn(few, List.of())))
                .isEqualTo(alone);
        byte[] beside = ModelFile.write(method(Task.CLASSIFICATION, 7).learn(few, List.of(CLASSES.subList(100, 300))));
        assertThat(ModelFile.write(method(Task.CLASSIFICATION, 7).learn(few, List.of(CLASSES.subList(100, 300)))))
                .isEqualTo(beside)
                .isNotEqualTo(alone);
    }

    private static double error(Network network, List<Example> unseen) {
        return unseen.stream()
                .mapToDouble(one -> Math.abs(answer(network, one) - one.label()))
                .sum();
    }

    @Test
    void theSameSeedLearnsTheSameNetwork() {
        List<Example> few = CLASSES.subList(0, 100);
        byte[] first = ModelFile.write(method(Task.CLASSIFICATION, 7).learn(few));
        assertThat(ModelFile.write(method(Task.CLASSIFICATION, 7).learn(few))).isEqualTo(first);
        assertThat(ModelFile.write(method(Task.CLASSIFICATION, 8).learn(few))).isNotEqualTo(first);
    }

    @Test
    void answersAsTheSumsThatTheFormulaSays() {
        CLASSES.forEach(one -> assertThat(answer(ofClasses, one)).isCloseTo(naive(ofClasses, one), within(1e-4)));
        VALUES.forEach(one -> assertThat(answer(ofValues, one)).isCloseTo(naive(ofValues, one), within(1e-4)));
    }

    /** Over all inputs, zeros as well, in double precision. */
    private static double naive(Network network, Example example) {
        double[] inputs = inputs(network, example.features());
        float[] weights = network.weights();
        double sum = network.outputBias();
        for (int unit = 0; unit < network.units(); unit++) {
            double hidden = network.biases()[unit];
            for (int input = 0; input < inputs.length; input++) {
                hidden += inputs[input] * weights[input * network.units() + unit];
            }
            sum += network.outputs()[unit] * Math.max(0, hidden);
        }
        double answer = network.offset() + network.spread() * sum;
        return network.link() == Link.LOGISTIC ? 1 / (1 + Math.exp(-answer)) : answer;
    }

    private static double[] inputs(Network network, Features features) {
        double[] inputs = new double[network.weights().length / network.units()];
        for (int feature = 0; feature < FeatureSet.SIZE; feature++) {
            if (network.rowOf()[feature] >= 0) {
                double value = features.at(feature);
                inputs[network.rowOf()[feature]] = Math.signum(value) * Math.log1p(Math.abs(value));
            }
        }
        return inputs;
    }

    /** What was judged is what is written, as weights are rounded before either. */
    @Test
    void isExactlyTheSameFromItsFile() {
        Network read = (Network)
                ModelFile.read(ModelFile.write(ofValues)).members().get(0).part();
        assertThat(read).usingRecursiveComparison().isEqualTo(ofValues);
        VALUES.forEach(one -> assertThat(answer(read, one)).isEqualTo(answer(ofValues, one)));
        for (float weight : ofValues.weights()) {
            assertThat(Float.floatToRawIntBits(weight) & 0xffff).isZero();
        }
    }

    @Test
    void learnsNothingOfRareFragments() {
        List<Example> few = CLASSES.subList(0, 60);
        int[] occurrences = new int[FeatureSet.SIZE];
        for (Example example : few) {
            Arrays.stream(example.features().indices()).forEach(feature -> occurrences[feature]++);
        }
        int[] rowOf = method(Task.CLASSIFICATION, 1).learn(few).rowOf();
        for (int feature = 0; feature < rowOf.length; feature++) {
            assertThat(rowOf[feature] >= 0)
                    .as("feature %d", feature)
                    .isEqualTo(occurrences[feature] >= 4 && NetworkMethod.INPUTS.holds(feature));
        }
        assertThat(rowOf).contains(-1, 0);
    }
}
