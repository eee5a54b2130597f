package org.charcot.molecule;

import org.openscience.cdk.aromaticity.Aromaticity;
import org.openscience.cdk.graph.Cycles;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.tools.manipulator.AtomContainerManipulator;

/**
 * Brings every spelling of a compound to one structure: hydrogens implicit, the largest organic fragment alone,
 * five-valent nitrogen charge-separated, charges neutralised, rings and aromaticity (Daylight model) perceived anew. Stereo
 * and isotopes are kept. The protocol is written down in {@code docs/standardisation.md}.
 */
final class Standardiser {
    private Standardiser() {}

    /** May change {@code mol}. */
    static IAtomContainer standardise(IAtomContainer mol) throws InvalidMoleculeException {
        IAtomContainer parent = LargestFragment.of(withImplicitHydrogens(mol));
        ChargeSeparation.apply(parent);
        Neutraliser.apply(parent);
        Valence.check(parent);
        perceive(parent);
        return parent;
    }

    /** The structure without isotope labels, heavy hydrogens implicit: itself where there is none. */
    static IAtomContainer withoutIsotopes(IAtomContainer standardised) {
        boolean any = false;
        for (IAtom atom : standardised.atoms()) {
            any |= atom.getMassNumber() != null;
        }
        if (!any) {
            return standardised;
        }
        try {
            IAtomContainer copy = standardised.clone();
            copy.atoms().forEach(atom -> atom.setMassNumber(null));
            IAtomContainer plain = AtomContainerManipulator.suppressHydrogens(copy);
            perceive(plain);
            return plain;
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("Cannot copy a molecule of the CDK", e);
        }
    }

    private static IAtomContainer withImplicitHydrogens(IAtomContainer mol) {
        for (IAtom atom : mol.atoms()) {
            if (atom.getAtomicNumber() == 1) {
                return AtomContainerManipulator.suppressHydrogens(mol);
            }
        }
        return mol;
    }

    private static void perceive(IAtomContainer mol) {
        Cycles.markRingAtomsAndBonds(mol);
        Aromaticity.apply(Aromaticity.Model.Daylight, mol);
    }
}
