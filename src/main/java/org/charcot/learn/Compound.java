package org.charcot.learn;

import java.io.Serializable;
import org.charcot.endpoint.feature.Features;
import org.charcot.learn.method.Example;

/**
 * A structure to learn from, once, with one label.
 *
 * @param id the table's identifier, or else the InChIKey
 * @param skeleton the first block of the InChIKey: equal for all stereoisomers and salts
 * @param scaffold the Murcko scaffold; empty for a compound without rings
 */
public record Compound(String id, String smiles, String skeleton, String scaffold, double label, Features features)
        implements Serializable {
    Example example() {
        return new Example(features, label);
    }

    public Compound withLabel(double other) {
        return new Compound(id, smiles, skeleton, scaffold, other, features);
    }
}
