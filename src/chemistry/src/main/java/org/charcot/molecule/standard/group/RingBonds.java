package org.charcot.molecule.standard.group;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IBond;

/** Whether a bond lies in a ring, found out for the few bonds that are asked about, whatever marks they bear. */
final class RingBonds {
    private RingBonds() {}

    /** Whether an atom lies in a ring. */
    static boolean anyAt(IAtom atom) {
        for (IBond bond : atom.bonds()) {
            if (contain(bond)) {
                return true;
            }
        }
        return false;
    }

    static boolean contain(IBond bond) {
        Set<IAtom> seen = new HashSet<>(List.of(bond.getBegin()));
        ArrayDeque<IAtom> queue = new ArrayDeque<>(seen);
        while (!queue.isEmpty()) {
            IAtom atom = queue.remove();
            for (IBond next : atom.bonds()) {
                IAtom other = next.getOther(atom);
                if (!next.equals(bond) && seen.add(other)) {
                    if (other.equals(bond.getEnd())) {
                        return true;
                    }
                    queue.add(other);
                }
            }
        }
        return false;
    }
}
