package org.charcot.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.charcot.descriptor.Measurements;
import org.charcot.descriptor.SizeAndPolarity;
import org.charcot.testkit.Molecules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PropertiesTest {
    private static final double[] OWN = {300, 2, 60, 1, 3, 4, 0};

    /** Each property alone, at the edge of what a match may differ by and just beyond it. */
    @ParameterizedTest
    @CsvSource({"0, 50", "1, 1", "2, 20", "3, 1", "4, 2", "5, 2"})
    void aMatchMayDifferByTheToleranceAndNoMore(int property, double tolerance) {
        for (int sign : new int[] {-1, 1}) {
            assertThat(new Properties(OWN).match(off(property, sign * tolerance)))
                    .isTrue();
            assertThat(new Properties(OWN).match(off(property, sign * (tolerance + 0.01))))
                    .isFalse();
            assertThat(off(property, sign * (tolerance + 0.01)).match(new Properties(OWN)))
                    .isFalse();
        }
        assertThat(Properties.TOLERANCE[property]).isEqualTo(tolerance);
    }

    @Test
    void chargesMustBeTheSame() {
        assertThat(new Properties(OWN).match(off(6, 1))).isFalse();
        assertThat(new Properties(OWN).match(off(6, 0))).isTrue();
    }

    private static Properties off(int property, double by) {
        double[] values = OWN.clone();
        values[property] += by;
        return new Properties(values);
    }

    /** Paracetamol: C8H9NO2 weighs 151.165 g/mol, its polar surface by Ertl is 49.33. */
    @Test
    void areMeasuredInTheirOrder() {
        double[] values = Properties.of(Measurements.of(Molecules.of("CC(=O)Nc1ccc(O)cc1")))
                .values();
        assertThat(values).hasSize(SizeAndPolarity.DESCRIPTORS.size()).hasSize(Properties.TOLERANCE.length);
        assertThat(values[0]).isBetween(151.1, 151.2);
        assertThat(values[2]).isBetween(49.3, 49.4);
        assertThat(values[3]).isEqualTo(2);
        assertThat(values[6]).isZero();
    }

    /** Three reference compounds share nine drawn: three of each at most, but what matches two counts for both. */
    @Test
    void eachReferenceCompoundGetsItsShare() {
        List<LibraryMatch> candidates = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            candidates.add(match(i, 0, 1));
        }
        for (int i = 10; i < 20; i++) {
            candidates.add(match(i, 1, 2));
        }
        MatchedPool pool = MatchedPool.draw(candidates, 3, 9);
        assertThat(pool.found()).isEqualTo(20);
        assertThat(pool.drawn()).extracting(LibraryMatch::lot).containsExactly(0L, 1L, 2L, 10L, 11L, 12L);
        assertThat(MatchedPool.draw(candidates, 3, 1).drawn())
                .as("at least one of each")
                .extracting(LibraryMatch::lot)
                .containsExactly(0L, 10L);
    }

    private static LibraryMatch match(int lot, int... matched) {
        return new LibraryMatch("m" + lot, lot, lot, matched, 0, 0, new Properties(new double[0]));
    }
}
