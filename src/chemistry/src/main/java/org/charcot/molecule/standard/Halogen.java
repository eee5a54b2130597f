package org.charcot.molecule.standard;

import org.charcot.molecule.standard.group.AtomState;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IBond;

/**
 * Which bonds chlorine, bromine and iodine can have beyond one: halonium ions, oxides and their acids, fluorides, perchloryl
 * groups, and of iodine the iodanes with at most two carbons.
 */
final class Halogen {
    private static final int CHLORINE = 17;
    private static final int IODINE = 53;

    private Halogen() {}

    static boolean isOne(int element) {
        return element == CHLORINE || element == 35 || element == IODINE;
    }

    /** @param valence the sum of bond orders, hydrogens counted */
    static boolean canHave(IAtom halogen, int valence) {
        int charge = AtomState.charge(halogen);
        if ((valence + charge) % 2 == 0 || (valence > 1 && AtomState.hydrogens(halogen) > 0)) {
            return false;
        }
        if (halogen.getAtomicNumber() == IODINE) {
            return charge != 0 || valence == 1 || isIodane(halogen);
        }
        return switch (charge) {
            case -1 -> valence == 0;
            case 0 -> valence == 1 || bindsOxygenOrFluorine(halogen);
            case 1 -> halogen.getBondCount() == 2 && valence == 2;
            default -> false;
        };
    }

    private static boolean isIodane(IAtom iodine) {
        int carbons = 0;
        for (IBond bond : iodine.bonds()) {
            int other = bond.getOther(iodine).getAtomicNumber();
            int order = AtomState.order(bond);
            if (order > 2 || (order == 2 && other != 6 && other != 7 && other != 8)) {
                return false;
            }
            carbons += other == 6 ? 1 : 0;
        }
        return carbons <= 2;
    }

    private static boolean bindsOxygenOrFluorine(IAtom halogen) {
        int organic = 0;
        int oxygens = 0;
        int oxo = 0;
        for (IBond bond : halogen.bonds()) {
            int other = bond.getOther(halogen).getAtomicNumber();
            int order = AtomState.order(bond);
            if (other == 8) {
                oxygens++;
                oxo += order == 2 ? 1 : 0;
            } else if (order == 1 && (other == 6 || other == 7)) {
                organic++;
            } else if (order != 1 || other != 9) {
                return false;
            }
        }
        boolean perchloryl = halogen.getAtomicNumber() == CHLORINE && oxygens == 3 && oxo == 3;
        return organic == 0 || (organic == 1 && (oxygens == 0 || perchloryl));
    }
}
