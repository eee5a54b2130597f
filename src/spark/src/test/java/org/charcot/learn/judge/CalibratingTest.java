package org.charcot.learn.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.charcot.assay.Compound;
import org.charcot.endpoint.card.EndpointCard;
import org.charcot.endpoint.card.EndpointCard.Bin;
import org.charcot.endpoint.card.EndpointCard.Coverage;
import org.charcot.endpoint.card.Task;
import org.charcot.endpoint.model.Answer;
import org.charcot.endpoint.uncertainty.ClassCalibration;
import org.charcot.endpoint.uncertainty.ValueCalibration;
import org.charcot.learn.split.Folds;
import org.junit.jupiter.api.Test;

/** On compounds that are exchangeable, each a group of its own, what is promised must be kept. */
class CalibratingTest {
    private static final int COUNT = 3_000;

    private final List<Compound> compounds = new ArrayList<>();
    private final Answer[] answers = new Answer[COUNT];

    /** One in five is positive; scores are the log-odds of nothing, far too sure of themselves. */
    private Calibrating classes() {
        Random random = new Random(51);
        for (int i = 0; i < COUNT; i++) {
            boolean positive = random.nextInt(5) == 0;
            double score = 1 / (1 + Math.exp(-4 * random.nextGaussian() - (positive ? 3 : -3)));
            add(i, positive ? 1 : 0, new Answer(score, 0));
        }
        return calibrating(Task.CLASSIFICATION);
    }

    /** Errors are as large as models disagree, by a factor that they do not know. */
    private Calibrating values() {
        Random random = new Random(52);
        for (int i = 0; i < COUNT; i++) {
            double disagreement = 0.1 + random.nextDouble();
            double value = 5 + random.nextGaussian();
            add(i, value + 2.5 * disagreement * random.nextGaussian(), new Answer(value, disagreement));
        }
        return calibrating(Task.REGRESSION);
    }

    private void add(int i, double label, Answer answer) {
        compounds.add(new Compound("c" + i, "C", "k" + i, "", label, null));
        answers[i] = answer;
    }

    private Calibrating calibrating(Task task) {
        return new Calibrating(task, compounds, answers, Folds.byScaffold(compounds, 5, 1));
    }

    @Test
    void eachClassIsCoveredAsOftenAsPromised() {
        List<Coverage> coverage = classes().judged().coverage();
        assertThat(coverage)
                .extracting(Coverage::of)
                .containsExactly("positives", "negatives", "positives", "negatives");
        assertThat(coverage).extracting(Coverage::nominal).containsExactly(0.8, 0.8, 0.9, 0.9);
        assertThat(coverage).allSatisfy(one -> assertThat(one.covered()).isCloseTo(one.nominal(), within(0.03)));
        assertThat(coverage).allSatisfy(one -> assertThat(one.definite()).isBetween(0.0, 1.0));
        assertThat(coverage.get(0).compounds() + coverage.get(1).compounds()).isEqualTo(COUNT);
    }

    @Test
    void intervalsHoldAsManyValuesAsPromised() {
        EndpointCard.Calibration judged = values().judged();
        assertThat(judged.reliability()).isEmpty();
        assertThat(judged.coverage()).hasSize(2).allSatisfy(one -> {
            assertThat(one.of()).isEqualTo("all");
            assertThat(one.covered()).isCloseTo(one.nominal(), within(0.03));
            assertThat(one.compounds()).isEqualTo(COUNT);
        });
        assertThat(judged.coverage().get(1).definite())
                .isGreaterThan(judged.coverage().get(0).definite());
    }

    @Test
    void reliabilityBinsHoldEveryCompoundOnceAndFitTheirProbabilities() {
        List<Bin> bins = classes().judged().reliability();
        assertThat(bins.stream().mapToInt(Bin::compounds).sum()).isEqualTo(COUNT);
        assertThat(bins).hasSize(10).extracting(Bin::predicted).isSorted();
        assertThat(bins).allSatisfy(bin -> assertThat(bin.observed()).isCloseTo(bin.predicted(), within(0.08)));
        double observed = bins.stream()
                .mapToDouble(bin -> bin.observed() * bin.compounds())
                .sum();
        double positives = compounds.stream().mapToDouble(Compound::label).sum();
        assertThat(observed).isCloseTo(positives, within(0.5));
    }

    @Test
    void probabilitiesThatAreJudgedAreCalibratedOnOtherFolds() {
        Calibrating calibrating = classes();
        double[] judged = calibrating.predictions();
        ClassCalibration shipped = (ClassCalibration) calibrating.all();
        int differing = 0;
        double loss = 0;
        double uncalibrated = 0;
        for (int i = 0; i < COUNT; i++) {
            double score = answers[i].value();
            assertThat(judged[i]).isBetween(0.0, 1.0).isCloseTo(shipped.probability(score), within(0.15));
            differing += judged[i] == shipped.probability(score) ? 0 : 1;
            loss += Math.pow(judged[i] - compounds.get(i).label(), 2);
            uncalibrated += Math.pow(score - compounds.get(i).label(), 2);
        }
        assertThat(differing).isGreaterThan(COUNT / 2);
        assertThat(loss).isLessThan(uncalibrated);
    }

    @Test
    void valuesAreJudgedAsTheyAre() {
        Calibrating calibrating = values();
        double[] judged = calibrating.predictions();
        for (int i = 0; i < COUNT; i++) {
            assertThat(judged[i]).isEqualTo(answers[i].value());
        }
        ValueCalibration shipped = (ValueCalibration) calibrating.all();
        assertThat(shipped.halfWidth(1)).isGreaterThan(2 * shipped.halfWidth(0.1));
    }
}
