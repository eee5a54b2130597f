package org.charcot.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Nothing is lost and nothing made up, or the run says so. */
class CountsTest {
    @Test
    void everySubmissionEndsOnce() {
        Counts counts = new Counts(15, 8, 4, 2, 1);
        assertThat(counts.balance()).isTrue();
        assertThatCode(counts::requireBalance).doesNotThrowAnyException();
    }

    @Test
    void oneThatIsLostOrCountedTwiceIsTold() {
        assertThat(new Counts(16, 8, 4, 2, 1).balance()).isFalse();
        assertThat(new Counts(14, 8, 4, 2, 1).balance()).isFalse();
        assertThatThrownBy(() -> new Counts(16, 8, 4, 2, 1).requireBalance())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The balance does not hold: read 16, but scored 8 + filtered 4 + duplicates 2 + rejected 1"
                        + " = 15");
    }
}
