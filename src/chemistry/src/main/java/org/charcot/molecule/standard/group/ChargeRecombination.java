package org.charcot.molecule.standard.group;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;

/**
 * Cancels an anion and a quaternary cation at most four bonds apart that a shift of double bonds connects: {@code
 * [O-]C=[N+]} becomes {@code O=CN}, an N-alkylpyridinium-4-olate the pyridone (MolVS' 1,3 and 1,5 rules). Whether the
 * shift exists does not depend on which Kekulé form was drawn.
 */
final class ChargeRecombination {
    private static final int FARTHEST = 4;
    /** Alternating paths through large dyes are many; the search ends here. */
    private static final int MOST_STEPS = 5_000;

    private final Set<IAtom> visited = new HashSet<>();
    private final List<IBond> path = new ArrayList<>();
    private int steps;

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
        for (IAtom cation : cationsNear(anion)) {
            ChargeRecombination search = new ChargeRecombination();
            if (search.reaches(anion, cation, 1)) {
                int by = 1;
                for (IBond bond : search.path) {
                    AtomState.changeOrder(bond, by);
                    by = -by;
                }
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

    private static List<IAtom> cationsNear(IAtom anion) {
        Map<IAtom, Integer> distance = new HashMap<>(Map.of(anion, 0));
        ArrayDeque<IAtom> queue = new ArrayDeque<>(List.of(anion));
        List<IAtom> cations = new ArrayList<>();
        while (!queue.isEmpty()) {
            IAtom atom = queue.remove();
            if (isCation(atom)) {
                cations.add(atom);
            }
            for (IBond bond : atom.bonds()) {
                IAtom next = bond.getOther(atom);
                if (distance.get(atom) < FARTHEST && distance.putIfAbsent(next, distance.get(atom) + 1) == null) {
                    queue.add(next);
                }
            }
        }
        return cations;
    }

    private static boolean isCation(IAtom atom) {
        boolean onium = (isDonor(atom) || atom.getAtomicNumber() == 15)
                && AtomState.charge(atom) == 1
                && AtomState.hydrogens(atom) == 0;
        return onium && !AtomState.besideOppositeCharge(atom);
    }

    /** Follows bonds of orders 1, 2, 1, 2 ... from {@code atom} to {@code goal}, leaving them in {@link #path}. */
    private boolean reaches(IAtom atom, IAtom goal, int order) {
        visited.add(atom);
        for (IBond bond : atom.bonds()) {
            IAtom next = bond.getOther(atom);
            if (AtomState.order(bond) != order || visited.contains(next) || ++steps > MOST_STEPS) {
                continue;
            }
            path.add(bond);
            boolean arrived = order == 2 && next.equals(goal);
            if (arrived || (AtomState.charge(next) == 0 && reaches(next, goal, 3 - order))) {
                return true;
            }
            path.remove(path.size() - 1);
        }
        visited.remove(atom);
        return false;
    }
}
