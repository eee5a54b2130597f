package org.charcot.screen.reason;

import java.io.Serializable;
import org.charcot.molecule.fingerprint.Fingerprint;

/**
 * A compound that was tried against ALS.
 *
 * @param stage the furthest it came in ALS
 * @param outcome what the trials found; empty where that was not re-read in a source
 * @param outcomeClass the same in one word: positive, negative, mixed, ongoing; empty where {@code outcome} is
 * @param clinical whether it was given to patients with ALS
 * @param skeleton the first block of its InChIKey: equal for its stereoisomers
 * @param tautomerKey equal for its tautomers
 */
public record ReferenceCompound(
        String name,
        String smiles,
        String stage,
        String outcome,
        String outcomeClass,
        boolean clinical,
        String skeleton,
        String tautomerKey,
        Fingerprint ecfp4)
        implements Serializable {}
