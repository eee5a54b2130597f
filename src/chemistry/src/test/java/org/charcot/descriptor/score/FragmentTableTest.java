package org.charcot.descriptor.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FragmentTableTest {
    // the first two of four environments make up 90 of 100
    private static final Map<Integer, Long> COUNTS = Map.of(7, 60L, -5, 30L, 1_000_000, 9L, 8, 1L);

    @Test
    void contributionsAreLogarithmsOfCountsOverThoseOfTheCommon() {
        FragmentTable table = FragmentTable.of(COUNTS, 2);
        assertThat(table.size()).isEqualTo(3);
        assertThat(table.contribution(7)).isEqualTo(Math.log10(30), within(0.025));
        assertThat(table.contribution(-5)).isEqualTo(Math.log10(15), within(0.025));
        assertThat(table.contribution(1_000_000)).isEqualTo(Math.log10(4.5), within(0.025));
        assertThat(table.contribution(8)).isEqualTo(Math.log10(0.5), within(1e-6));
        assertThat(table.contribution(12_345)).isEqualTo(Math.log10(0.5), within(1e-6));
    }

    @Test
    void isReadAsItWasWritten() throws IOException {
        byte[] written = FragmentTable.of(COUNTS, 1).toBytes();
        FragmentTable again = FragmentTable.read(new ByteArrayInputStream(written));
        assertThat(again.toBytes()).isEqualTo(written);
        assertThat(again.contribution(-5)).isEqualTo(Math.log10(15), within(0.025));
    }

    @Test
    void refusesWhatIsNoTable() {
        assertThatThrownBy(() -> FragmentTable.read(new ByteArrayInputStream(new byte[32])))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("not a table");
    }

    @Test
    void shippedTableIsCompactAndNotSmall() {
        assertThat(FragmentTable.shipped().size()).isGreaterThan(50_000);
        assertThat(FragmentTable.shipped().toBytes().length).isLessThan(1_500_000);
    }
}
