package org.charcot.spark.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Numbers as the tables of text show them. */
class PlainNumbersTest {
    @Test
    void sixDigitsAreKeptAndWholeNumbersStayWhole() {
        assertThat(RankedFiles.plain(0.123_456_789)).isEqualTo(0.123_457);
        assertThat(RankedFiles.plain(1_234.565)).isEqualTo(1_234.57);
        assertThat(RankedFiles.plain(2.0)).isEqualTo(2L);
        assertThat(RankedFiles.plain(-0.0)).isEqualTo(0L);
        assertThat(RankedFiles.plain(0.999_999_9)).isEqualTo(1L);
        assertThat(RankedFiles.plain(123_456_789.0)).isEqualTo(123_457_000L);
        assertThat(RankedFiles.plain(-123_456.5))
                .as("halves go up, away from zero")
                .isEqualTo(-123_457L);
    }

    @Test
    void whatIsNoWholeNumberOfJavaStaysAsItIs() {
        assertThat(RankedFiles.plain(1e15)).isEqualTo(1e15);
        assertThat(RankedFiles.plain(9e14)).isEqualTo(900_000_000_000_000L);
        assertThat(RankedFiles.plain(Double.NaN)).isEqualTo(Double.NaN);
        assertThat(RankedFiles.plain(Double.POSITIVE_INFINITY)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(RankedFiles.plain(1e-9)).isEqualTo(1e-9);
    }

    @Test
    void whatIsNoNumberIsLeftAlone() {
        assertThat(RankedFiles.plain("0.123456789")).isEqualTo("0.123456789");
        assertThat(RankedFiles.plain(null)).isNull();
        assertThat(RankedFiles.plain(7)).isEqualTo(7);
        assertThat(RankedFiles.plain(true)).isEqualTo(true);
    }

    /** Nothing is moved by more than half of the sixth digit, and a second time by nothing. */
    @Property(tries = 500)
    void roundingIsSmallAndDoneOnce(@ForAll double value) {
        Object once = RankedFiles.plain(value);
        double shown = ((Number) once).doubleValue();
        assertThat(shown).isCloseTo(value, within(Math.abs(value) * 5.000_001e-6));
        assertThat(RankedFiles.plain(shown)).isEqualTo(once);
    }
}
