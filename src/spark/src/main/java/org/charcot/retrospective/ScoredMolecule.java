package org.charcot.retrospective;

import java.io.Serializable;
import org.charcot.assay.Compound;

/**
 * One labelled submission and what was found of it.
 *
 * @param compound null for what could not be read
 * @param rejected why it could not be read, or null
 * @param outside what another method says of it, or null
 * @param scores by each profile; {@link #REMOVED} for what a gate removed
 * @param answers by each endpoint
 */
record ScoredMolecule(Compound compound, String rejected, Double outside, double[] scores, double[] answers)
        implements Serializable {
    /** Below every score: what a gate removes stands at the end, all of it tied. */
    static final double REMOVED = -1;

    boolean active() {
        return compound.label() == 1;
    }

    ScoredMolecule asActive() {
        return new ScoredMolecule(compound.withLabel(1), rejected, outside, scores, answers);
    }
}
