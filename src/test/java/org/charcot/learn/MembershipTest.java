package org.charcot.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.charcot.endpoint.Task;
import org.charcot.endpoint.model.Answer;
import org.junit.jupiter.api.Test;

class MembershipTest {
    private static final int COMPOUNDS = 120;
    private static final List<Compound> ALL = IntStream.range(0, COMPOUNDS)
            .mapToObj(i -> new Compound("c" + i, "C", "k" + i, "", i % 2, null))
            .toList();
    private static final CrossValidation VALIDATION = CrossValidation.of(ALL, 4, 2, 7);
    /** Neither right nor wrong. */
    private static final Answer[][] GUESSED = answers(row -> 0.5);

    private static Answer[][] answers(IntToDoubleFunction value) {
        Answer[] deal = IntStream.range(0, COMPOUNDS)
                .mapToObj(row -> new Answer(value.applyAsDouble(row), 0))
                .toArray(Answer[]::new);
        return new Answer[][] {deal, deal};
    }

    private static Membership trial(Answer[][] all, Answer[][] without) {
        Evaluation evaluation = new Evaluation(Task.CLASSIFICATION, ALL, VALIDATION.folds(), 7);
        return Membership.of(VALIDATION, evaluation, all, without);
    }

    @Test
    void whatImprovesTheAnswersTakesPart() {
        Answer[][] right = answers(row -> row % 2);
        Membership trial = trial(right, GUESSED);
        assertThat(trial.earned()).isTrue();
        assertThat(trial.answers()).isDeepEqualTo(right);
    }

    @Test
    void whatAddsNothingIsLeftOut() {
        Membership trial = trial(answers(row -> 0.7), GUESSED);
        assertThat(trial.earned()).isFalse();
        assertThat(trial.answers()).isDeepEqualTo(GUESSED);
    }

    /** Right in one fold and wrong in the others: that fold is answered as those say, which is not to its advantage. */
    @Test
    void noFoldHasASayInHowItIsAnswered() {
        int[] fold = VALIDATION.folds().fold();
        Answer[][] all = answers(row -> fold[row] == 0 ? row % 2 : 0.5 - 0.1 * (row % 2));
        Answer[] answered = trial(all, GUESSED).answers()[0];
        for (int row : VALIDATION.folds().rows(0, true)) {
            assertThat(answered[row]).isEqualTo(GUESSED[0][row]);
        }
    }
}
