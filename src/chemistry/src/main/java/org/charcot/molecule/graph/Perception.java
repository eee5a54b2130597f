package org.charcot.molecule.graph;

import org.openscience.cdk.aromaticity.Aromaticity;
import org.openscience.cdk.graph.Cycles;
import org.openscience.cdk.interfaces.IAtomContainer;

/** Rings and aromaticity (Daylight model), perceived anew whatever the spelling said. */
public final class Perception {
    private Perception() {}

    /** Marks the atoms and bonds of a Kekulé structure. */
    public static void apply(IAtomContainer mol) {
        Cycles.markRingAtomsAndBonds(mol);
        Aromaticity.apply(Aromaticity.Model.Daylight, mol);
    }
}
