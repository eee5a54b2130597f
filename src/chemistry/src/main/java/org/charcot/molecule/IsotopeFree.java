package org.charcot.molecule;

import org.charcot.molecule.graph.Constitution;
import org.charcot.molecule.graph.Perception;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.tools.manipulator.AtomContainerManipulator;

/** The structure that descriptors and the key see: no isotope labels, heavy hydrogens implicit. */
final class IsotopeFree {
    private IsotopeFree() {}

    /** Itself where there is no label, else a copy. */
    static IAtomContainer of(IAtomContainer standardised) {
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
            Perception.apply(plain);
            Constitution.settleGroups(plain);
            return plain;
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("Cannot copy a molecule of the CDK", e);
        }
    }
}
