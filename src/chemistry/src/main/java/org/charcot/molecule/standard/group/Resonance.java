package org.charcot.molecule.standard.group;

import java.util.List;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;

/** What all resonance forms of a structure have in common. */
final class Resonance {
    private Resonance() {}

    /** A copy with its atoms and their hydrogens, and bonds of which none is double, without charges and stereo. */
    static IAtomContainer without(IAtomContainer mol) {
        try {
            IAtomContainer copy = mol.clone();
            for (IAtom atom : copy.atoms()) {
                atom.setFormalCharge(0);
                atom.setIsAromatic(false);
            }
            for (IBond bond : copy.bonds()) {
                bond.setOrder(IBond.Order.SINGLE);
                bond.setIsAromatic(false);
            }
            copy.setStereoElements(List.of());
            return copy;
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("Cannot copy a molecule", e);
        }
    }
}
