package org.charcot.molecule.smiles;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.charcot.molecule.graph.CanonicalLabelling;
import org.charcot.molecule.graph.MolecularGraph;
import org.charcot.molecule.graph.Stereo;

/**
 * The slashes of a SMILES. Each configured double bond ties one single bond at its one end to one at its other end; bonds
 * that serve two double bonds tie them together, and so each conjugated chain is settled by one free choice.
 */
final class BondDirections {
    /** In rings up to this size a double bond has no choice, and its slashes say nothing. */
    private static final int SMALL_RING = 7;

    private static final BondDirections NONE = new BondDirections(null, new int[0], new boolean[0]);

    private record Tie(int bond, int from, int otherBond, int otherFrom, int sign) {}

    private final MolecularGraph graph;
    /** Of each atom whether it is an end of a double bond whose configuration is not known. */
    private final boolean[] open;
    /** +1 if a bond rises from its begin to its end, -1 if it falls, 0 if it is not marked. */
    private final int[] rise;

    private BondDirections(MolecularGraph graph, int[] rise, boolean[] open) {
        this.graph = graph;
        this.open = open;
        this.rise = rise;
    }

    static BondDirections of(MolecularGraph graph, CanonicalLabelling order, int[] visitedAt) {
        Stereo stereo = graph.stereo();
        if (stereo.count() == 0) {
            return NONE;
        }
        BondDirections directions = new BondDirections(graph, new int[graph.bonds()], new boolean[graph.atoms()]);
        directions.findOpen(order);
        boolean[] used = new boolean[graph.bonds()];
        List<Tie> ties = new ArrayList<>();
        for (int e : order.doubleBondsInOrder(true)) {
            ties.add(directions.tie(e, used, order));
        }
        directions.tieTwins(used, order, ties);
        directions.settle(used, ties, visitedAt);
        return directions;
    }

    /** +1 if the bond rises when it is written from the given atom, -1 if it falls, 0 if it carries no mark. */
    int rise(int bond, int from) {
        return rise.length == 0 ? 0 : graph.begin(bond) == from ? rise[bond] : -rise[bond];
    }

    private Tie tie(int e, boolean[] used, CanonicalLabelling order) {
        Stereo stereo = graph.stereo();
        int x = stereo.carrier(e, 0);
        int y = stereo.carrier(e, 1);
        int left = marked(x, y, used, order);
        int right = marked(y, x, used, order);
        int sign = stereo.sign(e)
                * (graph.other(left, x) == stereo.carrier(e, 2) ? 1 : -1)
                * (graph.other(right, y) == stereo.carrier(e, 3) ? 1 : -1);
        return new Tie(left, x, right, y, sign);
    }

    /**
     * The bond that carries the mark at one end: one that is marked already, otherwise one that does not lead to a double
     * bond of which nothing is known, otherwise that of the lowest number.
     */
    private int marked(int end, int otherEnd, boolean[] used, CanonicalLabelling order) {
        int best = -1;
        for (int slot = graph.first(end); slot < graph.last(end); slot++) {
            int bond = graph.bond(slot);
            int atom = graph.neighbour(slot);
            if (atom == otherEnd) {
                continue;
            }
            best = best < 0 || compare(bond, best, end, used, order) < 0 ? bond : best;
        }
        used[best] = true;
        return best;
    }

    private int compare(int one, int other, int end, boolean[] used, CanonicalLabelling order) {
        if (used[one] != used[other]) {
            return used[one] ? -1 : 1;
        }
        int oneAtom = graph.other(one, end);
        int otherAtom = graph.other(other, end);
        return open[oneAtom] != open[otherAtom]
                ? Boolean.compare(open[oneAtom], open[otherAtom])
                : Integer.compare(order.number(oneAtom), order.number(otherAtom));
    }

    /** Marks the ends of double bonds that may have a configuration, which is not known. */
    private void findOpen(CanonicalLabelling order) {
        boolean[] known = new boolean[graph.bonds()];
        Stereo stereo = graph.stereo();
        for (int e : order.doubleBondsInOrder(true)) {
            known[graph.bondBetween(stereo.carrier(e, 0), stereo.carrier(e, 1))] = true;
        }
        for (int bond = 0; bond < known.length; bond++) {
            int begin = graph.begin(bond);
            int end = graph.end(bond);
            boolean unknown = graph.order(bond) == 2 && !known[bond] && !graph.bondAromatic(bond);
            boolean possible = graph.degree(begin) > 1 && graph.degree(end) > 1;
            if (unknown && possible && !(graph.bondInRing(bond) && reaches(begin, end, bond, SMALL_RING - 1))) {
                open[begin] = true;
                open[end] = true;
            }
        }
    }

    /** Whether so many ring bonds other than one lead from an atom to another. */
    private boolean reaches(int from, int to, int except, int bonds) {
        for (int slot = graph.first(from); slot < graph.last(from); slot++) {
            int bond = graph.bond(slot);
            if (graph.bondInRing(bond) && bond != except) {
                int next = graph.neighbour(slot);
                if (next == to || (bonds > 1 && reaches(next, to, except, bonds - 1))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Two marked bonds at one end of a double bond point to opposite sides. */
    private void tieTwins(boolean[] used, CanonicalLabelling order, List<Tie> ties) {
        Stereo stereo = graph.stereo();
        for (int e : order.doubleBondsInOrder(true)) {
            for (int k = 0; k < 2; k++) {
                int end = stereo.carrier(e, k);
                int first = -1;
                for (int slot = graph.first(end); slot < graph.last(end); slot++) {
                    int bond = graph.bond(slot);
                    if (used[bond] && first >= 0) {
                        ties.add(new Tie(first, end, bond, end, -1));
                    } else if (used[bond]) {
                        first = bond;
                    }
                }
            }
        }
    }

    private void settle(boolean[] used, List<Tie> ties, int[] visitedAt) {
        for (int start = firstUnsettled(used, visitedAt); start >= 0; start = firstUnsettled(used, visitedAt)) {
            boolean beginFirst = visitedAt[graph.begin(start)] < visitedAt[graph.end(start)];
            rise[start] = beginFirst ? 1 : -1;
            ArrayDeque<Integer> queue = new ArrayDeque<>(List.of(start));
            while (!queue.isEmpty()) {
                int bond = queue.remove();
                for (Tie tie : ties) {
                    follow(tie, bond, queue);
                }
            }
        }
    }

    private void follow(Tie tie, int bond, ArrayDeque<Integer> queue) {
        if (tie.bond() == bond && rise[tie.otherBond()] == 0) {
            set(tie.otherBond(), tie.otherFrom(), tie.sign() * rise(bond, tie.from()));
            queue.add(tie.otherBond());
        } else if (tie.otherBond() == bond && rise[tie.bond()] == 0) {
            set(tie.bond(), tie.from(), tie.sign() * rise(bond, tie.otherFrom()));
            queue.add(tie.bond());
        }
    }

    private void set(int bond, int from, int value) {
        rise[bond] = graph.begin(bond) == from ? value : -value;
    }

    private int firstUnsettled(boolean[] used, int[] visitedAt) {
        int best = -1;
        for (int b = 0; b < used.length; b++) {
            if (used[b] && rise[b] == 0 && (best < 0 || writtenAt(b, visitedAt) < writtenAt(best, visitedAt))) {
                best = b;
            }
        }
        return best;
    }

    /** Orders bonds by where they stand in the text. */
    private long writtenAt(int bond, int[] visitedAt) {
        long x = visitedAt[graph.begin(bond)];
        long y = visitedAt[graph.end(bond)];
        return (Math.max(x, y) << 32) + Math.min(x, y);
    }
}
