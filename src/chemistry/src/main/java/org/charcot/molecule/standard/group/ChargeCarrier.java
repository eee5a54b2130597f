package org.charcot.molecule.standard.group;

import java.util.ArrayList;
import java.util.List;
import org.charcot.molecule.graph.Constitution;
import org.charcot.molecule.graph.Perception;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;

/**
 * Writes the charge of a delocalised cation that has no proton to lose (a dialkylimidazolium, a dye) on one of the atoms
 * that share it, whichever was drawn with it: where it leaves most atoms aromatic, then on nitrogen before sulfur before
 * oxygen, then by canonical number; on carbon only where nothing else can take it.
 */
final class ChargeCarrier {
    private ChargeCarrier() {}

    /** @return whether anything changed */
    static boolean settle(IAtomContainer mol) {
        boolean changed = false;
        for (IAtom atom : mol.atoms()) {
            if (AtomState.charge(atom) == 1 && !AtomState.besideOppositeCharge(atom)) {
                changed |= settle(atom, mol);
            }
        }
        return changed;
    }

    private static boolean settle(IAtom cation, IAtomContainer mol) {
        List<IAtom> carriers = carriers(cation, mol);
        if (carriers.isEmpty()) {
            return false;
        }
        int[] numbers = Constitution.numbers(Resonance.without(mol));
        IAtom best = cation;
        int bestAromaticity = aromaticity(cation, mol);
        for (IAtom carrier : carriers) {
            AlternatingPath path = AlternatingPath.ofCharge(cation, carrier);
            Resonance.exchange(path, cation, carrier);
            int aromaticity = aromaticity(carrier, mol);
            Resonance.exchange(path, cation, carrier);
            int order = best.getAtomicNumber() == 6 ? 1 : Integer.compare(aromaticity, bestAromaticity);
            order = order == 0 ? Integer.compare(preference(best), preference(carrier)) : order;
            order = order == 0 ? Integer.compare(numbers[best.getIndex()], numbers[carrier.getIndex()]) : order;
            if (order > 0) {
                best = carrier;
                bestAromaticity = aromaticity;
            }
        }
        return !best.equals(cation) && Resonance.move(mol, AlternatingPath.ofCharge(cation, best), cation, best);
    }

    /** How many atoms are aromatic with the charge where it is; one that is itself goes before one beside a ring. */
    private static int aromaticity(IAtom cation, IAtomContainer mol) {
        Perception.apply(mol);
        int aromatic = 0;
        for (IAtom atom : mol.atoms()) {
            aromatic += atom.isAromatic() ? 1 : 0;
        }
        return 2 * aromatic + (cation.isAromatic() ? 1 : 0);
    }

    private static List<IAtom> carriers(IAtom cation, IAtomContainer mol) {
        List<IAtom> carriers = new ArrayList<>();
        if (!isDelocalised(cation)) {
            return carriers;
        }
        for (IAtom atom : mol.atoms()) {
            if (hasPairToGive(atom) && AlternatingPath.ofCharge(cation, atom) != null) {
                carriers.add(atom);
            }
        }
        return carriers;
    }

    private static boolean isDelocalised(IAtom cation) {
        return switch (cation.getAtomicNumber()) {
            case 6 -> AtomState.valence(cation) == 3;
            case 7, 8, 16, 34 -> true;
            default -> false;
        };
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
        if (AtomState.charge(atom) != 0 || AtomState.hydrogens(atom) != 0 || preference(atom) > 2) {
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
