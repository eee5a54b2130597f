package org.charcot.molecule.fingerprint.ring;

import org.charcot.molecule.graph.MolecularGraph;

/** Whether a molecule has two rings of aromatic bonds only: MACCS key 125. A ring with a bond across is none. */
public final class AromaticCircuits {
    /** Aromatic rings beyond this, such as the inside of a porphyrin, come with smaller ones. */
    private static final int LARGEST = 8;

    private final MolecularGraph graph;
    private final int[] path = new int[LARGEST];
    private int rounds;

    private AromaticCircuits(MolecularGraph graph) {
        this.graph = graph;
    }

    public static boolean areTwoIn(MolecularGraph graph) {
        AromaticCircuits circuits = new AromaticCircuits(graph);
        for (int atom = 0; atom < graph.atoms() && circuits.rounds < 4; atom++) {
            if (graph.aromatic(atom)) {
                circuits.path[0] = atom;
                circuits.extend(1);
            }
        }
        // each ring is walked in both directions
        return circuits.rounds >= 4;
    }

    /** Walks on from a path of {@code length} atoms, through atoms numbered above the first. */
    private void extend(int length) {
        int atom = path[length - 1];
        for (int slot = graph.first(atom); slot < graph.last(atom) && rounds < 4; slot++) {
            int next = graph.neighbour(slot);
            if (!graph.bondAromatic(graph.bond(slot))) {
                continue;
            }
            if (next == path[0] && length > 2) {
                rounds++;
            } else if (next > path[0] && length < LARGEST && isWithoutChord(next, length)) {
                path[length] = next;
                extend(length + 1);
            }
        }
    }

    /** Whether an atom is bonded to none of the path but its last atom and perhaps, closing it, its first. */
    private boolean isWithoutChord(int next, int length) {
        for (int k = 0; k < length - 1; k++) {
            if (next == path[k] || (k > 0 && graph.bondBetween(next, path[k]) >= 0)) {
                return false;
            }
        }
        return true;
    }
}
