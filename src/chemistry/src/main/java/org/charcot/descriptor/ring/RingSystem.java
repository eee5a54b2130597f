package org.charcot.descriptor.ring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.charcot.molecule.graph.MolecularGraph;

/**
 * The smallest set of smallest rings of atoms that ring bonds hold together: candidates after Vismara (1997,
 * doi:10.37236/1294), of which the shortest independent ones stay (Horton 1987, doi:10.1137/0216026). Of rings of one
 * size aromatic ones come first, then those with hetero atoms, so that the counts by kind do not hang on the numbering.
 */
final class RingSystem {
    private final MolecularGraph graph;
    private final int[] atoms;
    private final int rings;
    private final int[] place;
    private final int[] distance;
    private final int[] parent;
    private final int[] queue;

    /**
     * @param atoms all atoms of the system
     * @param bonds the number of its bonds
     * @param place room for a number an atom of the molecule
     */
    RingSystem(MolecularGraph graph, int[] atoms, int bonds, int[] place) {
        this.graph = graph;
        this.atoms = atoms;
        this.place = place;
        rings = bonds - atoms.length + 1;
        for (int k = 0; k < atoms.length; k++) {
            place[atoms[k]] = k;
        }
        distance = new int[atoms.length];
        parent = new int[atoms.length];
        queue = new int[atoms.length];
    }

    void collect(List<Ring> found) {
        if (rings == 1) {
            found.add(Ring.of(graph, around()));
            return;
        }
        Independence independence = new Independence(graph.bonds());
        int missing = rings;
        for (long candidate : candidates()) {
            search((int) (candidate >>> 20) & 0xfffff);
            Ring ring = Ring.of(graph, cycle((int) candidate & 0xfffff));
            if (independence.add(ring.bonds())) {
                found.add(ring);
                if (--missing == 0) {
                    return;
                }
            }
        }
    }

    /** The atoms of the one ring in order. */
    private int[] around() {
        int[] order = new int[atoms.length];
        int previous = -1;
        int atom = atoms[0];
        for (int k = 0; k < order.length; k++) {
            order[k] = atom;
            int next = -1;
            for (int slot = graph.first(atom); slot < graph.last(atom) && next < 0; slot++) {
                int other = graph.neighbour(slot);
                next = graph.bondInRing(graph.bond(slot)) && other != previous ? other : -1;
            }
            previous = atom;
            atom = next;
        }
        return order;
    }

    /** Size, kind, root and closing bond of each candidate, packed so that they sort in the order to be tried. */
    private long[] candidates() {
        List<Long> candidates = new ArrayList<>();
        for (int root = 0; root < atoms.length; root++) {
            int reached = search(root);
            for (int k = 0; k < reached; k++) {
                int y = queue[k];
                int atom = atoms[y];
                for (int slot = graph.first(atom); slot < graph.last(atom); slot++) {
                    int bond = graph.bond(slot);
                    int x = graph.bondInRing(bond) ? place[graph.neighbour(slot)] : -1;
                    boolean closes = x >= 0 && x <= root && distance[x] >= 0 && parent[y] != x && parent[x] != y;
                    if (closes && (distance[x] < distance[y] || (distance[x] == distance[y] && x < y))) {
                        long kind = kindOf(x, y, root);
                        if (kind >= 0) {
                            long size = distance[x] + distance[y] + 1L;
                            candidates.add(size << 44 | kind << 40 | (long) root << 20 | bond);
                        }
                    }
                }
            }
        }
        long[] sorted = candidates.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        return sorted;
    }

    /** Shortest paths from an atom of the system through those placed before it; how many atoms they reach. */
    private int search(int root) {
        Arrays.fill(distance, -1);
        distance[root] = 0;
        parent[root] = -1;
        queue[0] = root;
        int end = 1;
        for (int head = 0; head < end; head++) {
            int from = queue[head];
            int atom = atoms[from];
            for (int slot = graph.first(atom); slot < graph.last(atom); slot++) {
                if (graph.bondInRing(graph.bond(slot))) {
                    int to = place[graph.neighbour(slot)];
                    if (to < root && distance[to] < 0) {
                        distance[to] = distance[from] + 1;
                        parent[to] = from;
                        queue[end++] = to;
                    }
                }
            }
        }
        return end;
    }

    /** 0 aromatic, 1 with hetero atoms, 2 other; -1 where the two paths to the root meet before it. */
    private int kindOf(int x, int y, int root) {
        int a = x;
        int b = y;
        boolean aromatic = graph.aromatic(atoms[x]) && graph.aromatic(atoms[y]);
        boolean hetero = graph.element(atoms[root]) != 6;
        while (a != root || b != root) {
            if (a == b) {
                return -1;
            }
            boolean second = distance[b] >= distance[a];
            int step = second ? b : a;
            aromatic &= graph.aromatic(atoms[step]);
            hetero |= graph.element(atoms[step]) != 6;
            a = second ? a : parent[a];
            b = second ? parent[b] : b;
        }
        return aromatic && graph.aromatic(atoms[root]) ? 0 : hetero ? 1 : 2;
    }

    private int[] cycle(int bond) {
        int x = place[graph.begin(bond)];
        int y = place[graph.end(bond)];
        int[] order = new int[distance[x] + distance[y] + 1];
        int from = 0;
        for (int k = x; k >= 0; k = parent[k]) {
            order[from++] = atoms[k];
        }
        int to = order.length;
        for (int k = y; parent[k] >= 0; k = parent[k]) {
            order[--to] = atoms[k];
        }
        // from x up to the root, then down to y, which the closing bond joins to x
        return order;
    }
}
