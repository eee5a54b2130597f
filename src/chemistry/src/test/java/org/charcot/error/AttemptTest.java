package org.charcot.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class AttemptTest {
    private static String outcome(Attempt<String> attempt) {
        return Attempt.guarded(attempt, failure -> failure.reason().code() + ": " + failure.getMessage());
    }

    private static int deep(int level) {
        return level == Integer.MAX_VALUE ? level : deep(level + 1) + 1;
    }

    @Test
    void whatSucceedsIsTheResult() {
        assertThat(outcome(() -> "done")).isEqualTo("done");
    }

    @Test
    void everyFailureOfAMoleculeHasItsReason() {
        assertThat(outcome(() -> {
                    throw new InvalidMoleculeException(Rejection.RADICAL, "an electron alone");
                }))
                .isEqualTo("radical: an electron alone");
        assertThat(outcome(() -> {
                    throw new WorkBudgetExceededException("too long");
                }))
                .isEqualTo("work_budget_exceeded: too long");
        assertThat(outcome(() -> {
                    throw new IllegalStateException("nobody foresaw it");
                }))
                .isEqualTo("internal_error: IllegalStateException: nobody foresaw it");
        assertThat(outcome(() -> String.valueOf(deep(0)))).isEqualTo("internal_error: StackOverflowError");
    }

    /** A machine without memory is no fault of a molecule. */
    @Test
    void otherErrorsEndTheRun() {
        assertThatThrownBy(() -> outcome(() -> {
                    throw new OutOfMemoryError("made up");
                }))
                .isInstanceOf(OutOfMemoryError.class);
    }
}
