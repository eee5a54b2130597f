package org.charcot.assay.audit;

import org.charcot.molecule.fingerprint.Fingerprint;

/**
 * A compound with the one label that its rows agree on.
 *
 * @param label the class, or the median of the values
 * @param skeleton the first block of the InChIKey
 * @param rows how many rows it stands for
 * @param spread highest less lowest label of them
 */
record CuratedCompound(
        String smiles, double label, String id, String skeleton, int rows, double spread, Fingerprint fingerprint) {}
