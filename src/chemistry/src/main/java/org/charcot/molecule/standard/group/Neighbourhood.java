package org.charcot.molecule.standard.group;

import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IBond;

/** The atoms around one. */
final class Neighbourhood {
    private Neighbourhood() {}

    /** Those at most so many bonds away, itself included, the nearest first. */
    static Set<IAtom> of(IAtom centre, int bonds) {
        Map<IAtom, Integer> distance = new LinkedHashMap<>(Map.of(centre, 0));
        ArrayDeque<IAtom> queue = new ArrayDeque<>(distance.keySet());
        while (!queue.isEmpty()) {
            IAtom atom = queue.remove();
            for (IBond bond : atom.bonds()) {
                IAtom next = bond.getOther(atom);
                if (distance.get(atom) < bonds && distance.putIfAbsent(next, distance.get(atom) + 1) == null) {
                    queue.add(next);
                }
            }
        }
        return distance.keySet();
    }
}
