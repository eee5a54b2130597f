package org.charcot.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PredictionMetricsTest {
    @Test
    void matthewsCorrelationAndBalancedAccuracyOfTheWorkedTable() {
        Confusion table = new Confusion(40, 10, 20, 130);
        assertThat(table.mcc()).isCloseTo(0.629941, within(5e-7));
        assertThat(table.balancedAccuracy()).isCloseTo(0.797619, within(5e-7));
    }

    @Test
    void callsPositiveWhatReachesTheThreshold() {
        double[] scores = {0.9, 0.5, 0.49, 0.1, 0.5};
        boolean[] positive = {true, true, true, false, false};
        assertThat(Confusion.at(0.5, scores, positive)).isEqualTo(new Confusion(2, 1, 1, 1));
    }

    @Test
    void oneSidedCallsHaveNoCorrelation() {
        assertThat(new Confusion(60, 40, 0, 0).mcc()).isZero();
    }

    @Test
    void lossesOfTheWorkedProbabilities() {
        double[] probability = {0.9, 0.8, 0.3, 0.1};
        boolean[] positive = {true, false, false, false};
        assertThat(ProbabilityLoss.brier(probability, positive)).isCloseTo(0.1875, within(1e-12));
        assertThat(ProbabilityLoss.log(probability, positive)).isCloseTo(0.5442, within(5e-5));
    }

    @Test
    void aWrongCertaintyCostsMuchButNotInfinity() {
        assertThat(ProbabilityLoss.log(new double[] {1}, new boolean[] {false}))
                .isFinite()
                .isGreaterThan(30);
    }

    @Test
    void errorsOfValuesByHand() {
        Fit fit = Fit.of(new double[] {1, 2, 3, 4}, new double[] {1, 2, 4, 3});
        assertThat(fit.rmse()).isCloseTo(Math.sqrt(0.5), within(1e-12));
        assertThat(fit.mae()).isCloseTo(0.5, within(1e-12));
        assertThat(fit.r2()).isCloseTo(1 - 2 / 5.0, within(1e-12));
        assertThat(fit.spearman()).isCloseTo(0.8, within(1e-12));
    }

    @Test
    void spearmanSeesOnlyOrderAndSharesTies() {
        assertThat(Fit.of(new double[] {1, 2, 3}, new double[] {1, 10, 1e9}).spearman())
                .isCloseTo(1, within(1e-12));
        assertThat(Fit.correlation(Ranks.of(new double[] {1, 2, 2, 3}), new double[] {1, 2.5, 2.5, 4}))
                .isCloseTo(1, within(1e-12));
    }

    @Test
    void intervalsWidenWhenRowsComeInGroups() {
        double[] values = IntStream.range(0, 400).mapToDouble(i -> i / 20 % 7).toArray();
        int[] alone = IntStream.range(0, 400).toArray();
        int[] inTwenties = IntStream.range(0, 400).map(i -> i / 20).toArray();
        ConfidenceInterval independent = meanInterval(alone, values);
        ConfidenceInterval grouped = meanInterval(inTwenties, values);
        assertThat(grouped.high() - grouped.low()).isGreaterThan(2 * (independent.high() - independent.low()));
        assertThat(meanInterval(alone, values)).isEqualTo(independent);
        // standard error of the mean of 400 values with standard deviation 2: 0.1
        assertThat(independent.high() - independent.low()).isBetween(0.33, 0.45);
    }

    private static ConfidenceInterval meanInterval(int[] groups, double[] values) {
        return new GroupedBootstrap(groups, 1).interval(500, rows -> IntStream.of(rows)
                .mapToDouble(row -> values[row])
                .average()
                .orElse(Double.NaN));
    }
}
