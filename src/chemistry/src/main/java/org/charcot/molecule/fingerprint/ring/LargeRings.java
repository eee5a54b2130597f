package org.charcot.molecule.fingerprint.ring;

import org.charcot.molecule.graph.MolecularGraph;

/** Whether a circuit of 8 to 14 ring bonds is in a molecule: MACCS key 101, for which naphthalene's rim is one. */
public final class LargeRings {
    private static final int SMALLEST = 8;
    private static final int LARGEST = 14;
    /** A dense cage without such a circuit does not occur; one that hides it has to give up. */
    private static final int MOST_STEPS = 1_000_000;

    private final MolecularGraph graph;
    private final boolean[] onPath;
    private int root;
    private int steps;

    private LargeRings(MolecularGraph graph) {
        this.graph = graph;
        onPath = new boolean[graph.atoms()];
    }

    public static boolean isIn(MolecularGraph graph) {
        int ringAtoms = 0;
        for (int atom = 0; atom < graph.atoms(); atom++) {
            ringAtoms += graph.inRing(atom) ? 1 : 0;
        }
        return ringAtoms >= SMALLEST && new LargeRings(graph).search();
    }

    private boolean search() {
        for (root = 0; root < graph.atoms(); root++) {
            if (graph.inRing(root) && returns(root, 1)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the path from the root to an atom can go on, through atoms numbered above the root, and close. */
    private boolean returns(int atom, int length) {
        onPath[atom] = true;
        for (int slot = graph.first(atom); slot < graph.last(atom) && steps < MOST_STEPS; slot++) {
            int next = graph.neighbour(slot);
            if (graph.bondInRing(graph.bond(slot))) {
                steps++;
                boolean closes = next == root && length >= SMALLEST;
                if (closes || (next > root && !onPath[next] && length < LARGEST && returns(next, length + 1))) {
                    return true;
                }
            }
        }
        onPath[atom] = false;
        return false;
    }
}
