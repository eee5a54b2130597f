package org.charcot.learn.split;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.charcot.error.UserException;
import org.junit.jupiter.api.Test;

class SplitChoiceTest {
    @Test
    void someAreChosenByName() {
        SplitChoice two = SplitChoice.of("time, Random");
        assertThat(two.kinds()).containsExactly(SplitKind.RANDOM, SplitKind.TIME);
        assertThat(two.required()).isTrue();
        assertThat(SplitChoice.of("all").kinds()).containsExactly(SplitKind.values());
        assertThat(SplitChoice.of("all").required()).isFalse();
        assertThat(SplitChoice.of("none").kinds()).isEmpty();
    }

    @Test
    void refusesWhatIsNoSplit() {
        for (String text : new String[] {"", "butina", "random,", "random,none", "all,time"}) {
            assertThatThrownBy(() -> SplitChoice.of(text))
                    .as(text)
                    .isInstanceOf(UserException.class)
                    .hasMessageStartingWith("Cannot split by: ")
                    .hasMessageEndingWith("expected 'all', 'none', or some of random, cluster, time");
        }
    }
}
