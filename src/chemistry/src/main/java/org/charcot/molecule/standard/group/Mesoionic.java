package org.charcot.molecule.standard.group;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.charcot.molecule.graph.Constitution;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;

/**
 * Mesoionic rings (sydnones, sydnone imines, muenchnones, isosydnones, triazolium-thiolates) have no formula without charges,
 * and as many with them as there are atoms that can carry the negative one. It is written on the atom outside of the ring.
 */
public final class Mesoionic {
    private Mesoionic() {}

    /** @return whether anything changed */
    public static boolean toExocyclic(IAtomContainer mol) {
        boolean changed = false;
        for (IAtom anion : mol.atoms()) {
            if (AtomState.charge(anion) == -1 && isBesideRingCation(anion)) {
                changed |= move(anion, mol);
            }
        }
        return changed;
    }

    private static boolean isBesideRingCation(IAtom anion) {
        for (IBond bond : anion.bonds()) {
            IAtom cation = bond.getOther(anion);
            if (AtomState.charge(cation) == 1 && cation.getAtomicNumber() == 7 && RingBonds.contain(bond)) {
                return true;
            }
        }
        return false;
    }

    private static boolean move(IAtom anion, IAtomContainer mol) {
        for (IAtom end : ends(mol)) {
            AlternatingPath path = AlternatingPath.throughCations(anion, end, 1, 2);
            if (path != null) {
                path.shift();
                anion.setFormalCharge(0);
                end.setFormalCharge(-1);
                return true;
            }
        }
        return false;
    }

    /** Atoms outside of rings that a ring atom has a double bond to: oxygen first, then sulfur, then nitrogen. */
    private static List<IAtom> ends(IAtomContainer mol) {
        List<IAtom> ends = new ArrayList<>();
        for (IBond bond : mol.bonds()) {
            if (bond.getOrder() == IBond.Order.DOUBLE && !RingBonds.contain(bond)) {
                add(bond.getBegin(), bond.getEnd(), ends);
                add(bond.getEnd(), bond.getBegin(), ends);
            }
        }
        if (ends.size() > 1) {
            int[] numbers = Constitution.numbers(Resonance.without(mol));
            ends.sort(
                    Comparator.comparingInt(Mesoionic::preference).thenComparingInt(atom -> numbers[atom.getIndex()]));
        }
        return ends;
    }

    private static void add(IAtom inRing, IAtom outside, List<IAtom> ends) {
        boolean neutral = AtomState.charge(outside) == 0 && AtomState.charge(inRing) == 0;
        if (neutral && preference(outside) < 4 && RingBonds.anyAt(inRing)) {
            ends.add(outside);
        }
    }

    private static int preference(IAtom atom) {
        return switch (atom.getAtomicNumber()) {
            case 8 -> 0;
            case 16 -> 1;
            case 34 -> 2;
            case 7 -> 3;
            default -> 4;
        };
    }
}
