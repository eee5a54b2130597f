package org.charcot.molecule.standard.group;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.charcot.molecule.graph.CanonicalKey;
import org.charcot.molecule.graph.Constitution;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;

/**
 * Makes one fragment as neutral as protons can. Every charge that a proton can remove is removed; then as many of the most
 * acidic groups give theirs up as there are positive charges left (betaines), so that it does not matter which of them
 * was drawn with the charge. Kept are charges beside an opposite one and positive charges without a hydrogen to lose.
 */
public final class Neutraliser {
    private final IAtomContainer mol;
    private final List<IAtom> drawnAnions = new ArrayList<>();
    private int unbalanced;
    private boolean shifted;

    private Neutraliser(IAtomContainer mol) {
        this.mol = mol;
    }

    /** @return whether anything changed */
    public static boolean apply(IAtomContainer mol) {
        List<IAtom> lone = loneCharges(mol);
        if (lone.isEmpty()) {
            return false;
        }
        int[] drawn = charges(mol);
        // a betaine may get its charge back on another, equivalent oxygen: that is no change
        CanonicalKey key = Arrays.stream(drawn).sum() == 0 ? Constitution.key(mol) : null;
        Neutraliser neutraliser = new Neutraliser(mol);
        neutraliser.removeCharges(lone);
        if (neutraliser.unbalanced > 0) {
            // once all protons are gone, so that what has lost one does not look like a carrier of charge
            neutraliser.shifted |= ChargeCarrier.settle(mol);
            neutraliser.balance();
        }
        boolean moved = neutraliser.shifted || !Arrays.equals(drawn, charges(mol));
        return moved && !(key != null && key.equals(Constitution.key(mol)));
    }

    private static int[] charges(IAtomContainer mol) {
        int[] charges = new int[mol.getAtomCount()];
        for (int i = 0; i < charges.length; i++) {
            charges[i] = AtomState.charge(mol.getAtom(i));
        }
        return charges;
    }

    private static List<IAtom> loneCharges(IAtomContainer mol) {
        List<IAtom> lone = new ArrayList<>();
        for (IAtom atom : mol.atoms()) {
            if (AtomState.charge(atom) != 0 && !AtomState.besideOppositeCharge(atom)) {
                lone.add(atom);
            }
        }
        return lone;
    }

    private void removeCharges(List<IAtom> lone) {
        List<IAtom> quaternary = new ArrayList<>();
        for (IAtom atom : lone) {
            int charge = AtomState.charge(atom);
            if (charge < 0) {
                takeProtons(atom, -charge);
            } else if (atom.getAtomicNumber() != 6 && AtomState.hydrogens(atom) >= charge) {
                AtomState.addProtons(atom, -charge);
            } else {
                quaternary.add(atom);
            }
        }
        for (IAtom atom : quaternary) {
            if (AtomState.charge(atom) == 1 && ConjugateAcid.loseProton(atom, mol)) {
                shifted = true;
            } else {
                unbalanced += AtomState.charge(atom);
            }
        }
    }

    private void takeProtons(IAtom atom, int protons) {
        if (canTakeProton(atom)) {
            AtomState.addProtons(atom, protons);
            drawnAnions.add(atom);
        } else {
            unbalanced -= protons;
        }
    }

    /** Boron with four bonds and other hypervalent anions have no place for a proton. */
    private static boolean canTakeProton(IAtom atom) {
        return switch (atom.getAtomicNumber()) {
            case 6, 7, 8, 16, 34, 52 -> true;
            case 9, 17, 35, 53 -> atom.getBondCount() == 0;
            case 15, 33 -> AtomState.valence(atom) < 3;
            default -> false;
        };
    }

    private void balance() {
        List<IAtom> acids = new ArrayList<>();
        for (IAtom atom : mol.atoms()) {
            boolean acidic = AtomState.charge(atom) == 0 && AtomState.hydrogens(atom) > 0;
            boolean strong = acidic && atom.getAtomicNumber() > 7 && Acidity.of(atom) >= Acidity.STRONG;
            if (strong || (acidic && (drawnAnions.contains(atom) || MesoionicAcid.isGroup(atom)))) {
                acids.add(atom);
            }
        }
        Comparator<IAtom> mostAcidicFirst = Comparator.comparingInt(Acidity::of).reversed();
        acids.sort(mostAcidicFirst);
        int given = Math.min(unbalanced, acids.size());
        boolean tied =
                given > 0 && given < acids.size() && Acidity.of(acids.get(given - 1)) == Acidity.of(acids.get(given));
        if (tied) {
            // numbers of the structure with all its protons, which does not know where charges were drawn
            int[] numbers = Constitution.numbers(mol);
            acids.sort(mostAcidicFirst.thenComparingInt(atom -> numbers[atom.getIndex()]));
        }
        acids.subList(0, given).forEach(atom -> AtomState.addProtons(atom, -1));
    }
}
