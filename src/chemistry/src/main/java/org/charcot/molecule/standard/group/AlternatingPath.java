package org.charcot.molecule.standard.group;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IBond;

/**
 * Bonds of alternating order, 1 and 2, along which a charge or a hydrogen can move. Whether there is one does not depend
 * on which Kekulé form was drawn.
 */
final class AlternatingPath {
    /** Alternating paths through large dyes are many; the search ends here. */
    private static final int MOST_STEPS = 5_000;

    private final IAtom goal;
    private final int last;
    private boolean ringCationsPass;
    private final Set<IAtom> visited = new HashSet<>();
    private final List<IBond> bonds = new ArrayList<>();
    private int steps;

    private AlternatingPath(IAtom goal, int last) {
        this.goal = goal;
        this.last = last;
    }

    /**
     * A path between two atoms, which may be charged themselves.
     *
     * @param first the order of its first bond, 1 or 2
     * @param last the order of its last bond
     * @return null if there is none
     */
    static AlternatingPath between(IAtom start, IAtom goal, int first, int last) {
        AlternatingPath path = new AlternatingPath(goal, last);
        return path.reaches(start, first) ? path : null;
    }

    /** A path by which a positive charge leaves an atom for a lone pair: an onium with its double bond, a carbocation without. */
    static AlternatingPath ofCharge(IAtom cation, IAtom pair) {
        return between(cation, pair, cation.getAtomicNumber() == 6 ? 1 : 2, 1);
    }

    /** A path over ring atoms with a positive charge too, which stay what they are. */
    static AlternatingPath throughRingCations(IAtom start, IAtom goal, int first, int last) {
        AlternatingPath path = new AlternatingPath(goal, last);
        path.ringCationsPass = true;
        return path.reaches(start, first) ? path : null;
    }

    private boolean reaches(IAtom atom, int order) {
        visited.add(atom);
        for (IBond bond : atom.bonds()) {
            IAtom next = bond.getOther(atom);
            boolean leads = AtomState.order(bond) == order && !visited.contains(next);
            if (!leads || ++steps > MOST_STEPS) {
                continue;
            }
            bonds.add(bond);
            boolean arrived = next.equals(goal);
            if (arrived ? order == last : isPassed(next) && reaches(next, 3 - order)) {
                return true;
            }
            bonds.remove(bonds.size() - 1);
        }
        visited.remove(atom);
        return false;
    }

    private boolean isPassed(IAtom atom) {
        if (AtomState.charge(atom) != 0) {
            return ringCationsPass && AtomState.charge(atom) > 0 && RingBonds.anyAt(atom);
        }
        // an oxo group of sulfur or phosphorus has no double bond to shift
        return atom.getAtomicNumber() == 6 || atom.getAtomicNumber() == 7;
    }

    /** Makes each double bond single and each single one double. */
    void shift() {
        for (IBond bond : bonds) {
            AtomState.changeOrder(bond, AtomState.order(bond) == 1 ? 1 : -1);
        }
    }
}
