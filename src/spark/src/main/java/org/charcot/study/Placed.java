package org.charcot.study;

import java.io.Serializable;
import java.util.List;
import org.charcot.molecule.Notation;
import org.charcot.molecule.Submission;
import org.charcot.screen.Outcome;
import org.charcot.screen.Screened;
import org.charcot.screen.Screener;

/**
 * What a profile made of one molecule.
 *
 * @param score {@link #REMOVED} for what a gate removed
 * @param removedBy the rule, or null
 * @param because the limit or alert with its source, or null
 * @param desirabilities in the order of the profile's components; empty for what was removed
 */
record Placed(double score, String removedBy, String because, double[] desirabilities) implements Serializable {
    /** Below every score: what a gate removes stands at the end, all of it tied. */
    static final double REMOVED = -1;

    /** One for each molecule, in their order. */
    static List<Placed> of(List<String> smiles, Screener screener) {
        List<Submission> submissions = smiles.stream()
                .map(one -> new Submission(one, Notation.SMILES, one, "study", 1, 0, null))
                .toList();
        return screener.screenAll(submissions).stream().map(Placed::of).toList();
    }

    private static Placed of(Screened screened) {
        return screened.outcome() == Outcome.SCORED
                ? new Placed(screened.score(), null, null, screened.desirabilities())
                : new Placed(REMOVED, screened.stage() + ": " + screened.reason(), screened.message(), new double[0]);
    }

    boolean removed() {
        return removedBy != null;
    }
}
