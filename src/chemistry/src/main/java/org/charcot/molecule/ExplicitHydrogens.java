package org.charcot.molecule;

import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.tools.manipulator.AtomContainerManipulator;

/** A copy of a molecule whose hydrogens are atoms, for patterns that ask for hydrogen as a neighbour. */
final class ExplicitHydrogens {
    private ExplicitHydrogens() {}

    static IAtomContainer of(IAtomContainer mol) {
        try {
            IAtomContainer copy = mol.clone();
            AtomContainerManipulator.convertImplicitToExplicitHydrogens(copy);
            return copy;
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("Cannot copy a molecule of the CDK", e);
        }
    }
}
