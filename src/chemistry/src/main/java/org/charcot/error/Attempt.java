package org.charcot.error;

import java.util.function.Function;

/**
 * Something that is tried with a molecule, and may fail in ways that nobody foresaw.
 *
 * @param <R> what it comes to
 */
@FunctionalInterface
public interface Attempt<R> {
    R result() throws InvalidMoleculeException;

    /**
     * The result of an attempt, or what is made of its failure. Never throws for a molecule, whatever it is.
     *
     * @param refused makes of a failure, foreseen or not, what stands in place of the result
     */
    static <R> R guarded(Attempt<? extends R> attempt, Function<InvalidMoleculeException, ? extends R> refused) {
        try {
            return attempt.result();
        } catch (InvalidMoleculeException | RuntimeException | StackOverflowError e) {
            // the one place where an unforeseen failure of a toolkit becomes an answer instead of ending the run
            return refused.apply(InvalidMoleculeException.of(e));
        }
    }
}
