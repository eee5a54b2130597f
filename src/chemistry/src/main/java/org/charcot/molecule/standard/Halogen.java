package org.charcot.molecule.standard;

import org.charcot.molecule.standard.group.AtomState;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IBond;

/**
 * Which bonds chlorine, bromine and iodine can have beyond one: halonium ions, oxides and their acids, fluorides, and of iodine
 * the iodanes with at most two carbons.
 */
final class Halogen {
    private static final int IODINE = 53;

    private Halogen() {}

    static boolean isOne(int element) {
        return element == 17 || element == 35 || element == IODINE;
    }

    /** @param valence the sum of bond orders, hydrogens counted */
    static boolean canHave(IAtom halogen, int valence) {
        int charge = AtomState.charge(halogen);
        if ((valence + charge) % 2 == 0) {
            return false;
        }
        if (charge != 0 || valence == 1) {
            return true;
        }
        return AtomState.hydrogens(halogen) == 0 && bondsHold(halogen);
    }

    private static boolean bondsHold(IAtom halogen) {
        boolean iodine = halogen.getAtomicNumber() == IODINE;
        int carbons = 0;
        for (IBond bond : halogen.bonds()) {
            int other = bond.getOther(halogen).getAtomicNumber();
            int order = AtomState.order(bond);
            boolean takes = other == 8 || (iodine && order == 2 && (other == 6 || other == 7));
            if (order > 2 || (order == 2 && !takes)) {
                return false;
            }
            carbons += other == 6 ? 1 : 0;
        }
        return carbons <= (iodine ? 2 : 1);
    }
}
