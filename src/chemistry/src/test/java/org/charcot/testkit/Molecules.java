package org.charcot.testkit;

import org.charcot.error.InvalidMoleculeException;
import org.charcot.molecule.Molecule;
import org.charcot.molecule.MoleculeReader;

/** Molecules from SMILES that tests know to be good. */
public final class Molecules {
    private Molecules() {}

    public static Molecule of(String smiles) {
        try {
            return new MoleculeReader().ofSmiles(smiles);
        } catch (InvalidMoleculeException e) {
            throw new AssertionError(smiles + ": " + e.getMessage(), e);
        }
    }
}
