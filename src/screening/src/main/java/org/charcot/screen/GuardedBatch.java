package org.charcot.screen;

import java.util.Iterator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.charcot.error.Attempt;
import org.charcot.error.InvalidMoleculeException;

/**
 * Answers several submissions together, which takes less time than one after the other, and makes one row of each in their
 * order, whatever they hold: where the answers fail together, each is asked for alone, so that one that fails takes none of
 * the others with it. As thread-safe as the functions that it is made of.
 *
 * @param <S> what is submitted
 * @param <M> what is read of it and to be asked about
 * @param <R> the row
 */
public final class GuardedBatch<S, M, R> {
    private final Reader<S, M, R> reader;
    private final Function<List<M>, List<R>> answers;
    private final BiFunction<S, InvalidMoleculeException, R> refusal;

    /**
     * @param answers makes one row of each that is asked about, in their order
     * @param refusal makes the row of a submission that cannot be read, or of which nothing can be said
     */
    public GuardedBatch(
            Reader<S, M, R> reader,
            Function<List<M>, List<R>> answers,
            BiFunction<S, InvalidMoleculeException, R> refusal) {
        this.reader = reader;
        this.answers = answers;
        this.refusal = refusal;
    }

    /** Reads one submission. */
    @FunctionalInterface
    public interface Reader<S, M, R> {
        Read<M, R> read(S submission) throws InvalidMoleculeException;
    }

    /** What reading came to: something to ask about, or a row already. */
    public static final class Read<M, R> {
        private final M question;
        private final R row;

        private Read(M question, R row) {
            this.question = question;
            this.row = row;
        }

        public static <M, R> Read<M, R> toBeAsked(M question) {
            return new Read<>(question, null);
        }

        public static <M, R> Read<M, R> ended(R row) {
            return new Read<>(null, row);
        }
    }

    /** One row for each, in their order. Never throws for a submission. */
    public List<R> rows(List<? extends S> submissions) {
        List<Entry<S, M, R>> entries = submissions.stream().map(this::entry).toList();
        List<Entry<S, M, R>> open =
                entries.stream().filter(one -> one.read.row == null).toList();
        Iterator<R> answered = open.isEmpty() ? null : answered(open).iterator();
        return entries.stream()
                .map(one -> one.read.row == null ? answered.next() : one.read.row)
                .toList();
    }

    private record Entry<S, M, R>(S submission, Read<M, R> read) {}

    private Entry<S, M, R> entry(S submission) {
        return new Entry<>(
                submission,
                Attempt.guarded(
                        () -> reader.read(submission), failure -> Read.ended(refusal.apply(submission, failure))));
    }

    private List<R> answered(List<Entry<S, M, R>> open) {
        return Attempt.guarded(
                () -> answers.apply(open.stream().map(one -> one.read.question).toList()),
                // whose failure it was is not known before each is asked about alone
                failure -> open.stream().map(this::alone).toList());
    }

    private R alone(Entry<S, M, R> one) {
        return Attempt.guarded(
                () -> answers.apply(List.of(one.read.question)).get(0),
                failure -> refusal.apply(one.submission, failure));
    }
}
