package org.charcot.molecule.standard.group;

import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;

/**
 * Cancels an anion and a quaternary cation that a shift of double bonds connects: {@code [O-]C=[N+]} becomes {@code O=CN},
 * an N-alkylpyridinium-4-olate the pyridone (MolVS' 1,3 and 1,5 rules), a merocyanine its form without charges. Whether
 * the shift exists does not depend on which Kekulé form was drawn.
 */
final class ChargeRecombination {
    private ChargeRecombination() {}

    /** @return whether anything changed */
    static boolean apply(IAtomContainer mol) {
        boolean changed = false;
        for (IAtom anion : mol.atoms()) {
            if (AtomState.charge(anion) == -1 && isDonor(anion) && !AtomState.besideOppositeCharge(anion)) {
                changed |= cancel(anion);
            }
        }
        return changed;
    }

    private static boolean cancel(IAtom anion) {
        for (IAtom cation : Neighbourhood.of(anion, Integer.MAX_VALUE)) {
            AlternatingPath path = isCation(cation) ? AlternatingPath.between(anion, cation, 1, 2) : null;
            if (path != null) {
                path.shift();
                anion.setFormalCharge(0);
                cation.setFormalCharge(0);
                return true;
            }
        }
        return false;
    }

    private static boolean isDonor(IAtom atom) {
        return switch (atom.getAtomicNumber()) {
            case 7, 8, 16, 34 -> true;
            default -> false;
        };
    }

    private static boolean isCation(IAtom atom) {
        boolean onium = (isDonor(atom) || atom.getAtomicNumber() == 15)
                && AtomState.charge(atom) == 1
                && AtomState.hydrogens(atom) == 0;
        return onium && !AtomState.besideOppositeCharge(atom);
    }
}
