package org.charcot.molecule.standard.group;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.charcot.molecule.graph.Constitution;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;

/**
 * Mesoionic rings (sydnones and their imines, muenchnones, isosydnones, triazolium-thiolates) and ylides of ring cations
 * have no formula without charges, and as many with them as there are atoms that can carry the negative one. It is
 * written on an atom beside the ring, else on a farther one, else in the ring; on oxygen before sulfur before nitrogen
 * before carbon.
 */
final class Mesoionic {
    private static final int IN_RING = 10;
    private static final int APART = 5;
    private static final int NONE = 15;

    private Mesoionic() {}

    /** @return whether anything changed */
    static boolean settle(IAtomContainer mol) {
        boolean changed = false;
        for (IAtom anion : mol.atoms()) {
            if (AtomState.charge(anion) == -1 && element(anion) < APART && sharesRingCation(anion)) {
                changed |= settle(anion, mol);
            }
        }
        return changed;
    }

    /** Whether a positive ring atom is conjugated with the anion. */
    private static boolean sharesRingCation(IAtom anion) {
        Set<IAtom> seen = new HashSet<>(List.of(anion));
        ArrayDeque<IAtom> queue = new ArrayDeque<>(seen);
        while (!queue.isEmpty()) {
            for (IBond bond : queue.remove().bonds()) {
                for (IAtom next : List.of(bond.getBegin(), bond.getEnd())) {
                    if (AtomState.charge(next) == 1 && RingBonds.anyAt(next)) {
                        return true;
                    }
                    if (isConjugated(next) && seen.add(next)) {
                        queue.add(next);
                    }
                }
            }
        }
        return false;
    }

    /** Carbon with a double bond, or an atom that has one or a lone pair. */
    static boolean isConjugated(IAtom atom) {
        return atom.getAtomicNumber() != 6 || hasDoubleBond(atom);
    }

    private static boolean hasDoubleBond(IAtom atom) {
        for (IBond bond : atom.bonds()) {
            if (bond.getOrder() == IBond.Order.DOUBLE) {
                return true;
            }
        }
        return false;
    }

    private static boolean settle(IAtom anion, IAtomContainer mol) {
        int preference = preference(anion);
        List<IAtom> carriers = new ArrayList<>(List.of(anion));
        for (IAtom atom : mol.atoms()) {
            boolean willing = AtomState.charge(atom) == 0 && hasDoubleBond(atom) && preference(atom) <= preference;
            if (willing && AlternatingPath.throughRingCations(anion, atom, 1, 2) != null) {
                carriers.add(atom);
            }
        }
        if (carriers.size() == 1) {
            return false;
        }
        int[] numbers = Constitution.numbers(Resonance.without(mol));
        carriers.sort(
                Comparator.comparingInt(Mesoionic::preference).thenComparingInt(atom -> numbers[atom.getIndex()]));
        IAtom best = carriers.get(0);
        return !best.equals(anion)
                && Resonance.move(mol, AlternatingPath.throughRingCations(anion, best, 1, 2), anion, best);
    }

    /** The lower, the rather the negative charge is written here. */
    private static int preference(IAtom atom) {
        int element = element(atom);
        if (element >= APART) {
            return NONE;
        }
        if (RingBonds.anyAt(atom)) {
            return IN_RING + element;
        }
        for (IBond bond : atom.bonds()) {
            if (RingBonds.anyAt(bond.getOther(atom))) {
                return element;
            }
        }
        return APART + element;
    }

    private static int element(IAtom atom) {
        return switch (atom.getAtomicNumber()) {
            case 8 -> 0;
            case 16 -> 1;
            case 34 -> 2;
            case 7 -> 3;
            case 6 -> 4;
            default -> APART;
        };
    }
}
