package org.charcot.assay;

import java.io.Serializable;
import org.charcot.endpoint.feature.Features;

/**
 * A structure to learn from, once, with one label.
 *
 * @param id the table's identifier, or else the InChIKey
 * @param skeleton the first block of the InChIKey: equal for all stereoisomers and salts
 * @param scaffold the Murcko scaffold; empty for a compound without rings
 * @param year in which it was first published with a label, or null where the table does not tell
 */
public record Compound(
        String id, String smiles, String skeleton, String scaffold, PackedFeatures packed, double label, Integer year)
        implements Serializable {
    /**
     * A compound of a table without years.
     *
     * @param features null where nothing asks for them
     */
    public Compound(String id, String smiles, String skeleton, String scaffold, double label, Features features) {
        this(id, smiles, skeleton, scaffold, features == null ? null : PackedFeatures.of(features), label, null);
    }

    /** Unpacked anew at each call. */
    public Features features() {
        return packed.features();
    }

    public Example example() {
        return new Example(packed, label);
    }

    public Compound withLabel(double other) {
        return new Compound(id, smiles, skeleton, scaffold, packed, other, year);
    }

    public Compound withYear(Integer other) {
        return new Compound(id, smiles, skeleton, scaffold, packed, label, other);
    }
}
