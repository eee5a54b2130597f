package org.charcot.molecule.pattern;

import java.util.Arrays;
import org.charcot.molecule.graph.MolecularGraph;

/** The size of the smallest ring that each atom lies in, found in breadth around the atom. Reused between molecules. */
final class SmallestRings {
    private MolecularGraph graph;
    private int[] size = new int[64];
    private int[] distance = new int[64];
    /** The neighbour of the middle through which an atom was reached: two of them make a ring around it. */
    private int[] branch = new int[64];

    private int[] queue = new int[64];

    void take(MolecularGraph molecule) {
        graph = molecule;
        int atoms = molecule.atoms();
        if (size.length < atoms) {
            size = new int[atoms];
            distance = new int[atoms];
            branch = new int[atoms];
            queue = new int[atoms];
        }
        Arrays.fill(size, 0, atoms, -1);
    }

    /** The number of atoms of the ring; 0 for an atom in none. */
    int of(int atom) {
        if (size[atom] < 0) {
            size[atom] = graph.inRing(atom) ? search(atom) : 0;
        }
        return size[atom];
    }

    private int search(int middle) {
        Arrays.fill(distance, 0, graph.atoms(), -1);
        distance[middle] = 0;
        int smallest = Integer.MAX_VALUE;
        queue[0] = middle;
        int end = 1;
        for (int head = 0; head < end; head++) {
            int atom = queue[head];
            if (2 * distance[atom] >= smallest - 1) {
                // all that is farther closes a larger ring
                break;
            }
            for (int slot = graph.first(atom); slot < graph.last(atom); slot++) {
                int next = graph.neighbour(slot);
                if (!graph.bondInRing(graph.bond(slot)) || next == middle) {
                    continue;
                }
                if (distance[next] < 0) {
                    distance[next] = distance[atom] + 1;
                    branch[next] = atom == middle ? next : branch[atom];
                    queue[end++] = next;
                } else if (branch[next] != branch[atom] && atom != middle) {
                    smallest = Math.min(smallest, distance[atom] + distance[next] + 1);
                }
            }
        }
        return smallest;
    }
}
