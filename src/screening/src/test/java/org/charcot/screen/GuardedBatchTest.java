package org.charcot.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.charcot.error.InvalidMoleculeException;
import org.charcot.error.Rejection;
import org.junit.jupiter.api.Test;

/** Words instead of molecules: what counts is who fails, and when. */
class GuardedBatchTest {
    /** What a submission may do. */
    enum Behaviour {
        ANSWERED,
        ENDED_EARLY,
        ILLEGIBLE,
        FAILS_WHEN_READ,
        FAILS_WHEN_ASKED,
        OVERFLOWS_WHEN_ASKED;

        String row(int place) {
            return switch (this) {
                case ANSWERED -> "answer " + place;
                case ENDED_EARLY -> "early " + place;
                case ILLEGIBLE -> "invalid_smiles " + place;
                case FAILS_WHEN_READ, FAILS_WHEN_ASKED, OVERFLOWS_WHEN_ASKED -> "internal_error " + place;
            };
        }
    }

    private record Submitted(Behaviour behaviour, int place) {}

    private final List<Integer> sizes = new ArrayList<>();
    private final GuardedBatch<Submitted, Submitted, String> batch = new GuardedBatch<>(
            GuardedBatchTest::read,
            this::answers,
            (one, failure) -> failure.reason().code() + " " + one.place);

    private static GuardedBatch.Read<Submitted, String> read(Submitted one) throws InvalidMoleculeException {
        return switch (one.behaviour) {
            case ENDED_EARLY -> GuardedBatch.Read.ended("early " + one.place);
            case ILLEGIBLE -> throw new InvalidMoleculeException(Rejection.INVALID_SMILES, "no word");
            case FAILS_WHEN_READ -> throw new IllegalStateException("made up");
            default -> GuardedBatch.Read.toBeAsked(one);
        };
    }

    private List<String> answers(List<Submitted> together) {
        sizes.add(together.size());
        return together.stream().map(GuardedBatchTest::answer).toList();
    }

    private static String answer(Submitted one) {
        if (one.behaviour == Behaviour.FAILS_WHEN_ASKED) {
            throw new IllegalArgumentException("made up");
        }
        if (one.behaviour == Behaviour.OVERFLOWS_WHEN_ASKED) {
            return String.valueOf(deep(0));
        }
        return "answer " + one.place;
    }

    private static int deep(int level) {
        return level == Integer.MAX_VALUE ? level : deep(level + 1) + 1;
    }

    private static List<Submitted> submitted(List<Behaviour> behaviours) {
        List<Submitted> submitted = new ArrayList<>();
        behaviours.forEach(behaviour -> submitted.add(new Submitted(behaviour, submitted.size())));
        return submitted;
    }

    private List<String> rows(Behaviour... behaviours) {
        return batch.rows(submitted(List.of(behaviours)));
    }

    @Test
    void whatIsLegibleIsAskedAboutTogether() {
        assertThat(rows(Behaviour.ANSWERED, Behaviour.ILLEGIBLE, Behaviour.ENDED_EARLY, Behaviour.ANSWERED))
                .containsExactly("answer 0", "invalid_smiles 1", "early 2", "answer 3");
        assertThat(sizes).containsExactly(2);
    }

    @Test
    void onePoisonTakesNoneOfTheOthersAlong() {
        assertThat(rows(Behaviour.ANSWERED, Behaviour.FAILS_WHEN_ASKED, Behaviour.ANSWERED))
                .containsExactly("answer 0", "internal_error 1", "answer 2");
        assertThat(sizes).containsExactly(3, 1, 1, 1);
    }

    @Test
    void aStackThatOverflowsIsPoisonLikeAnyOther() {
        assertThat(rows(Behaviour.OVERFLOWS_WHEN_ASKED, Behaviour.ANSWERED))
                .containsExactly("internal_error 0", "answer 1");
    }

    @Test
    void whereNothingIsLegibleNothingIsAsked() {
        assertThat(rows(Behaviour.FAILS_WHEN_READ, Behaviour.ENDED_EARLY))
                .containsExactly("internal_error 0", "early 1");
        assertThat(batch.rows(List.of())).isEmpty();
        assertThat(sizes).isEmpty();
    }

    @Property(tries = 200)
    void eachSubmissionIsOneRowInItsOrder(@ForAll @Size(max = 30) List<Behaviour> behaviours) {
        List<String> expected = submitted(behaviours).stream()
                .map(one -> one.behaviour.row(one.place))
                .toList();
        assertThat(batch.rows(submitted(behaviours))).isEqualTo(expected);
    }
}
