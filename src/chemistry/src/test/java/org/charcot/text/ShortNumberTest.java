package org.charcot.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShortNumberTest {
    @Test
    void showsNoMoreThanAPersonReads() {
        assertThat(ShortNumber.of(0.84515)).isEqualTo("0.85");
        assertThat(ShortNumber.of(-0.001)).isEqualTo("0.00");
        assertThat(ShortNumber.of(-0.126)).isEqualTo("-0.13");
        assertThat(ShortNumber.of(93.27)).isEqualTo("93.3");
    }
}
