package org.charcot.screen;

import java.io.Serializable;
import org.charcot.molecule.fingerprint.Fingerprint;

/**
 * A compound that was tried against ALS.
 *
 * @param stage the furthest it came in ALS
 * @param outcome what the trials found; empty where that was not re-read in a source
 */
public record ReferenceCompound(String name, String smiles, String stage, String outcome, Fingerprint ecfp4)
        implements Serializable {}
