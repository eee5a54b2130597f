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
        int minimumNitrogens) {
    /**
     * A drug for the brain, or a start towards one: small, and with a nitrogen, as nearly all of them have. Above
     * 360 g/mol the chance to reach the brain falls, at 500 it is spent: Wager et al. 2010, doi:10.1021/cn100008c.
     */
    public static final PropertyWindow CNS = new PropertyWindow(12, 32, 180, 450, 1);

    boolean admits(String smiles) {
        IAtomContainer structure = Structure.parse(smiles);
        int heavy = 0;
        int nitrogens = 0;
        for (IAtom atom : structure.atoms()) {
            heavy += atom.getAtomicNumber() == IAtom.H ? 0 : 1;
            nitrogens += atom.getAtomicNumber() == IAtom.N ? 1 : 0;
        }
        double weight = AtomContainerManipulator.getMass(structure, AtomContainerManipulator.MolWeight);
        return heavy >= minimumHeavyAtoms
                && heavy <= maximumHeavyAtoms
                && weight >= minimumWeight
                && weight <= maximumWeight
                && nitrogens >= minimumNitrogens;
    }
}
