package org.charcot.synthesis;

import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.tools.manipulator.AtomContainerManipulator;

/**
 * What a product may measure to be worth listing.
 *
 * @param minimumWeight g/mol
 * @param maximumWeight g/mol
 */
public record PropertyWindow(
        int minimumHeavyAtoms,
        int maximumHeavyAtoms,
        double minimumWeight,
        double maximumWeight,
        int minimumNitrogens,
        int minimumAromaticAtoms) {
    /**
     * A drug for the brain, or a start towards one: small, with a nitrogen and an aromatic ring, as nearly all of them
     * have. In the CNS MPO score weight counts in full up to 360 g/mol and for nothing from 500 on: Wager et al. 2010,
     * doi:10.1021/cn100008c.
     */
    public static final PropertyWindow CNS = new PropertyWindow(12, 32, 180, 450, 1, 5);

    boolean admits(IAtomContainer structure) {
        int heavy = 0;
        int nitrogens = 0;
        int aromatic = 0;
        for (IAtom atom : structure.atoms()) {
            heavy += atom.getAtomicNumber() == IAtom.H ? 0 : 1;
            nitrogens += atom.getAtomicNumber() == IAtom.N ? 1 : 0;
            aromatic += atom.isAromatic() ? 1 : 0;
        }
        double weight = AtomContainerManipulator.getMass(structure, AtomContainerManipulator.MolWeight);
        return heavy >= minimumHeavyAtoms
                && heavy <= maximumHeavyAtoms
                && weight >= minimumWeight
                && weight <= maximumWeight
                && nitrogens >= minimumNitrogens
                && aromatic >= minimumAromaticAtoms;
    }
}
