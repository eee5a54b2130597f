package org.charcot.molecule.standard.group;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.charcot.molecule.graph.Constitution;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;

/**
 * Writes the charge of a delocalised cation that has no proton to lose (a dialkylimidazolium, a dye) on one of the atoms that
 * share it, whichever was drawn with it: on nitrogen before sulfur before oxygen, then by canonical number.
 */
final class ChargeCarrier {
    private ChargeCarrier() {}

    static void settle(IAtom cation, IAtomContainer mol) {
        if (preference(cation) > 2) {
            return;
        }
        List<IAtom> carriers = new ArrayList<>();
        for (IAtom atom : mol.atoms()) {
            if (preference(atom) <= preference(cation) && hasPairToGive(atom)) {
                carriers.add(atom);
            }
        }
        carriers.removeIf(atom -> AlternatingPath.between(cation, atom, 2, 1) == null);
        if (carriers.isEmpty()) {
            return;
        }
        carriers.add(cation);
        int[] numbers = Constitution.numbers(Resonance.without(mol));
        carriers.sort(
                Comparator.comparingInt(ChargeCarrier::preference).thenComparingInt(atom -> numbers[atom.getIndex()]));
        IAtom best = carriers.get(0);
        if (!best.equals(cation)) {
            AlternatingPath.between(cation, best, 2, 1).shift();
            cation.setFormalCharge(0);
            best.setFormalCharge(1);
        }
    }

    private static int preference(IAtom atom) {
        return switch (atom.getAtomicNumber()) {
            case 7 -> 0;
            case 16, 34 -> 1;
            case 8 -> 2;
            default -> 3;
        };
    }

    private static boolean hasPairToGive(IAtom atom) {
        if (AtomState.charge(atom) != 0 || AtomState.hydrogens(atom) != 0) {
            return false;
        }
        for (IBond bond : atom.bonds()) {
            if (AtomState.order(bond) != 1) {
                return false;
            }
        }
        return atom.getBondCount() == (atom.getAtomicNumber() == 7 ? 3 : 2);
    }
}
