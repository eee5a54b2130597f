package org.charcot.assay;

import java.io.Serializable;
import org.charcot.error.Rejection;
import org.charcot.molecule.standard.StandardisationStep;

/**
 * What could be read of the structure of a row; all but the fault is null, or 0, where there is none.
 *
 * @param smiles the standardised structure
 * @param inchiKey its standard InChIKey
 * @param skeleton the first block of it: equal for all stereoisomers and salts
 * @param scaffold the Murcko scaffold; empty for a compound without rings
 * @param steps the mask of what standardisation changed
 * @param fault why there is no structure, or null
 */
public record RowStructure(
        String smiles,
        String inchiKey,
        String skeleton,
        String scaffold,
        int steps,
        PackedFeatures packed,
        Rejection fault)
        implements Serializable {
    static RowStructure unreadable(Rejection fault) {
        return new RowStructure(null, null, null, null, 0, null, fault);
    }

    public boolean underwent(StandardisationStep step) {
        return (steps & step.bit()) != 0;
    }
}
