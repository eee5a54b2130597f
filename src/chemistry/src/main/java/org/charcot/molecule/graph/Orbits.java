package org.charcot.molecule.graph;

/**
 * Atoms that symmetries of a molecule map to each other, as far as symmetries were found. Two numberings with the same
 * certificate are a symmetry: the atom that has a number in one goes to the one that has it in the other.
 */
final class Orbits {
    private final int atoms;
    private int[] leader;

    Orbits(int atoms) {
        this.atoms = atoms;
    }

    /** Whether an atom of a cell is in the orbit of one that stands before it. */
    boolean reached(AtomPartition partition, int start, int position) {
        if (leader == null) {
            return false;
        }
        int orbit = find(partition.atom(position));
        for (int i = start; i < position; i++) {
            if (find(partition.atom(i)) == orbit) {
                return true;
            }
        }
        return false;
    }

    /** Takes a symmetry, unless it moves an atom that {@code partition} tells from all others. */
    void join(AtomPartition partition, AtomPartition one, AtomPartition other) {
        for (int i = 0; i < atoms; i++) {
            if (partition.rank(one.atom(i)) != partition.rank(other.atom(i))) {
                return;
            }
        }
        if (leader == null) {
            leader = new int[atoms];
            for (int i = 0; i < atoms; i++) {
                leader[i] = i;
            }
        }
        for (int i = 0; i < atoms; i++) {
            leader[find(one.atom(i))] = find(other.atom(i));
        }
    }

    private int find(int atom) {
        int x = atom;
        while (leader[x] != x) {
            leader[x] = leader[leader[x]];
            x = leader[x];
        }
        return x;
    }
}
