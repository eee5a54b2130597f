package org.charcot.endpoint.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What calibrations say of one compound. */
class CallTest {
    private static ClassCalibration classes(int negatives, int positives, long seed) {
        Random random = new Random(seed);
        boolean[] positive = new boolean[negatives + positives];
        double[] scores = new double[positive.length];
        for (int i = 0; i < scores.length; i++) {
            positive[i] = i >= negatives;
            scores[i] = 1 / (1 + Math.exp(-1.5 * random.nextGaussian() - (positive[i] ? 1 : -1)));
        }
        return new ClassCalibration(ScoreCounts.of(scores, positive));
    }

    /** Ranking by probability is ranking by score. */
    @Property(tries = 200)
    void probabilityRisesWithTheScore(
            @ForAll @IntRange(min = 1, max = 300) int negatives,
            @ForAll @IntRange(min = 1, max = 300) int positives,
            @ForAll long seed) {
        ClassCalibration calibration = classes(negatives, positives, seed);
        double last = -1;
        for (int step = 0; step <= 5_000; step++) {
            double probability = calibration.probability(step / 5_000.0);
            assertThat(probability).isGreaterThan(last).isBetween(0.0, 1.0);
            last = probability;
        }
    }

    @Property(tries = 200)
    void pValuesMoveWithTheScoreAndAreNeverZero(
            @ForAll long seed, @ForAll @DoubleRange(max = 1) double one, @ForAll @DoubleRange(max = 1) double other) {
        ClassCalibration calibration = classes(40, 30, seed);
        double low = Math.min(one, other);
        double high = Math.max(one, other);
        assertThat(calibration.pPositive(low)).isBetween(1 / 31.0, calibration.pPositive(high));
        assertThat(calibration.pNegative(high)).isBetween(1 / 41.0, calibration.pNegative(low));
    }

    @Test
    void withFewOfAClassMoreConfidenceIsAskedFor() {
        assertThat(classes(100, 100, 1).confidence()).isEqualTo(0.8);
        assertThat(classes(5_000, 99, 1).confidence()).isEqualTo(0.95);
        assertThat(classes(99, 5_000, 1).confidence()).isEqualTo(0.95);
    }

    /** The same shares of each class at each score, once of few compounds and once of many. */
    @Test
    void theSameScoreThatIsCalledByManyIsLeftOpenByFew() {
        int[] negatives = new int[ScoreCounts.GRID];
        int[] positives = new int[ScoreCounts.GRID];
        negatives[200] = 45;
        negatives[700] = 5;
        positives[300] = 5;
        positives[650] = 45;
        ClassCalibration few = new ClassCalibration(new ScoreCounts(negatives, positives));
        ClassCalibration many = new ClassCalibration(new ScoreCounts(times(negatives, 10), times(positives, 10)));
        assertThat(few.pNegative(0.65)).isCloseTo(6 / 51.0, within(1e-12));
        assertThat(few.call(0.65)).isEqualTo(Call.CANNOT_TELL);
        assertThat(many.call(0.65)).isEqualTo(Call.YES);
        assertThat(few.call(0.9)).isEqualTo(Call.YES);
        assertThat(few.call(0.1)).isEqualTo(Call.NO);
    }

    private static int[] times(int[] counts, int factor) {
        return Arrays.stream(counts).map(count -> count * factor).toArray();
    }

    @Test
    void aValueIsCalledWhenItsWholeIntervalIsOnOneSide() {
        double[] quantiles = new double[ResidualQuantiles.LEVELS];
        Arrays.setAll(quantiles, level -> (level + 1) / 1_000.0);
        ValueCalibration calibration = new ValueCalibration(new ResidualQuantiles(0.5, quantiles));
        assertThat(calibration.halfWidth(0.5)).isCloseTo(0.8, within(1e-12));
        assertThat(calibration.call(6, 0.5, 5)).isEqualTo(Call.YES);
        assertThat(calibration.call(5.7, 0.5, 5)).isEqualTo(Call.CANNOT_TELL);
        assertThat(calibration.call(4.3, 0.5, 5)).isEqualTo(Call.CANNOT_TELL);
        assertThat(calibration.call(4.1, 0.5, 5)).isEqualTo(Call.NO);
        assertThat(calibration.call(6, 1.5, 5)).isEqualTo(Call.CANNOT_TELL);
    }
}
