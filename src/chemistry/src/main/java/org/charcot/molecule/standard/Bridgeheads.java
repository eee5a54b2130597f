package org.charcot.molecule.standard;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IBond;
import org.openscience.cdk.interfaces.IStereoElement;

/**
 * Two ring atoms that three bridges join (norbornane, adamantane, cubane): in small bicycles the fourth substituents of both
 * point outwards, so that the configuration of one leaves the other no choice. Larger ones have in,out isomers, of which
 * bicyclo[4.4.1]undecanes such as ingenol are the smallest known; rings fused at a bond may be cis or trans unless both
 * are small.
 */
final class Bridgeheads {
    private static final int LONGEST_BRIDGE = 4;
    private static final int MOST_ATOMS = 8;
    private static final int MOST_ATOMS_OF_FUSED = 4;

    private final IStereoElement<?, ?> one;
    private final IStereoElement<?, ?> other;
    private final List<List<IAtom>> paths = new ArrayList<>();
    private int fewest = MOST_ATOMS + 1;
    private int relation;

    private Bridgeheads(IStereoElement<?, ?> one, IStereoElement<?, ?> other) {
        this.one = one;
        this.other = other;
    }

    /** @return 1 if only equal orders of the two tetrahedral elements can exist, -1 if only opposite ones, 0 if both can */
    static int relation(IStereoElement<?, ?> one, IStereoElement<?, ?> other) {
        if (ringBonds((IAtom) one.getFocus()) < 3 || ringBonds((IAtom) other.getFocus()) < 3) {
            return 0;
        }
        Bridgeheads pair = new Bridgeheads(one, other);
        pair.collect(new ArrayList<>(List.of((IAtom) one.getFocus())));
        pair.choose(new ArrayList<>(), 0);
        return pair.relation;
    }

    static int ringBonds(IAtom atom) {
        int count = 0;
        for (IBond bond : atom.bonds()) {
            count += bond.isInRing() ? 1 : 0;
        }
        return count;
    }

    /** All paths of ring bonds that are short enough, both ends included. */
    private void collect(List<IAtom> path) {
        IAtom last = path.get(path.size() - 1);
        for (IBond bond : last.bonds()) {
            IAtom next = bond.getOther(last);
            if (!bond.isInRing() || path.contains(next)) {
                continue;
            }
            path.add(next);
            if (next.equals(other.getFocus())) {
                paths.add(List.copyOf(path));
            } else if (path.size() <= LONGEST_BRIDGE + 1) {
                collect(path);
            }
            path.remove(path.size() - 1);
        }
    }

    /** The three bridges with the fewest atoms; where different ones with as many contradict each other there are none. */
    private void choose(List<List<IAtom>> bridges, int from) {
        if (bridges.size() == 3) {
            weigh(bridges);
            return;
        }
        for (int i = from; i < paths.size(); i++) {
            List<IAtom> path = paths.get(i);
            if (bridges.stream().allMatch(bridge -> areApart(bridge, path))) {
                bridges.add(path);
                choose(bridges, i + 1);
                bridges.remove(bridges.size() - 1);
            }
        }
    }

    private static boolean areApart(List<IAtom> bridge, List<IAtom> path) {
        return Collections.disjoint(inner(bridge), inner(path));
    }

    private static List<IAtom> inner(List<IAtom> path) {
        return path.subList(1, path.size() - 1);
    }

    private void weigh(List<List<IAtom>> bridges) {
        int atoms = bridges.stream().mapToInt(bridge -> inner(bridge).size()).sum();
        boolean fused = bridges.stream().anyMatch(bridge -> bridge.size() == 2);
        if (atoms > fewest || atoms > (fused ? MOST_ATOMS_OF_FUSED : MOST_ATOMS)) {
            return;
        }
        List<IAtom> starts = bridges.stream().map(bridge -> bridge.get(1)).toList();
        List<IAtom> ends =
                bridges.stream().map(bridge -> bridge.get(bridge.size() - 2)).toList();
        // seen from outside, the bridges turn one way at one end and the other way at the other
        int outwards = -parity(one, starts) * parity(other, ends);
        relation = atoms < fewest || relation == outwards ? outwards : 0;
        fewest = atoms;
    }

    /** 1 if an even number of exchanges brings the carriers into the order of three of them, the fourth last. */
    private static int parity(IStereoElement<?, ?> centre, List<IAtom> order) {
        List<Integer> positions = new ArrayList<>();
        for (Object carrier : centre.getCarriers()) {
            int position = order.indexOf((IAtom) carrier);
            positions.add(position < 0 ? order.size() : position);
        }
        int parity = 1;
        for (int i = 0; i < positions.size(); i++) {
            for (int j = i + 1; j < positions.size(); j++) {
                parity = positions.get(i) > positions.get(j) ? -parity : parity;
            }
        }
        return parity;
    }
}
