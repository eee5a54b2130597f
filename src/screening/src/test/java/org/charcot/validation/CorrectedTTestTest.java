package org.charcot.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CorrectedTTestTest {
    private static final double[] FIVE_FOLDS = {0.02, 0.01, 0.03, 0, 0.02};

    /** By hand: mean 0.016, variance 0.00013, error sqrt((1/5 + 1/4) * 0.00013); t of four degrees at 97.5 % is 2.7764. */
    @Test
    void givesTheWorkedNumbersOfFiveFolds() {
        CorrectedTTest test = CorrectedTTest.of(FIVE_FOLDS, 0.25);
        double error = Math.sqrt(0.45 * 0.00013);
        assertThat(test.t()).isCloseTo(2.0919, within(5e-5));
        assertThat(test.difference()).isCloseTo(0.016, within(1e-12));
        assertThat(test.low()).isCloseTo(0.016 - 2.776445 * error, within(1e-8));
        assertThat(test.high()).isCloseTo(0.016 + 2.776445 * error, within(1e-8));
        assertThat(test.pValue()).isCloseTo(0.1046, within(5e-5));
    }

    @Test
    void isTheSameWithSignsTurned() {
        CorrectedTTest test = CorrectedTTest.of(FIVE_FOLDS, 0.25);
        CorrectedTTest turned = CorrectedTTest.of(new double[] {-0.02, -0.01, -0.03, 0, -0.02}, 0.25);
        assertThat(turned.t()).isCloseTo(-test.t(), within(1e-12));
        assertThat(turned.pValue()).isCloseTo(test.pValue(), within(1e-12));
        assertThat(turned.low()).isCloseTo(-test.high(), within(1e-12));
    }

    @Test
    void findsLessThanThePlainTest() {
        assertThat(CorrectedTTest.of(FIVE_FOLDS, 0.25).pValue())
                .isGreaterThan(CorrectedTTest.of(FIVE_FOLDS, 0).pValue());
    }

    @Test
    void findsNothingWhereNothingDiffers() {
        assertThat(CorrectedTTest.of(new double[5], 0.25)).isEqualTo(new CorrectedTTest(0, 0, 0, 0, 1));
    }

    @Test
    void refusesASingleFold() {
        assertThatThrownBy(() -> CorrectedTTest.of(new double[] {0.1}, 0.25))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Cannot test 1 folds, expected at least 2");
    }
}
