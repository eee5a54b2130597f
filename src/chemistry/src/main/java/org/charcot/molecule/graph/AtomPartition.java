package org.charcot.molecule.graph;

import java.util.Arrays;

/**
 * An ordered partition of the atoms of a graph into cells that cannot (yet) be told apart. Refined until every atom of a
 * cell sees the same cells around it (Weisfeiler-Leman colour refinement), stereo included.
 */
final class AtomPartition {
    private final MolecularGraph graph;
    private final boolean[] ignored;
    private final int[] order;
    private final int[] rank;
    private final Workspace work;

    /** What refinement needs between two rounds only; one for all partitions of a labelling. */
    private static final class Workspace {
        private final WorkBudget budget;
        private final long[] key;
        private final int[] next;
        /** Atoms with a neighbour whose cell was split since the last round. */
        private final int[] pending;

        private final boolean[] isPending;
        private int pendings;
        private final int[] cells;
        private final int[] cellEnds;

        Workspace(int atoms, WorkBudget budget) {
            this.budget = budget;
            key = new long[atoms];
            next = new int[atoms];
            pending = new int[atoms];
            isPending = new boolean[atoms];
            cells = new int[atoms];
            cellEnds = new int[atoms];
        }

        void suspend(int atom) {
            if (!isPending[atom]) {
                isPending[atom] = true;
                pending[pendings++] = atom;
            }
        }
    }

    /**
     * All atoms, coloured by element, charge, hydrogens, degree and aromaticity, and by isotope if asked for.
     *
     * @param ignored the stereo elements that take no part, by number; changed by the owner while refining
     * @param budget of all refinement of this partition and its copies
     */
    AtomPartition(MolecularGraph graph, boolean isotopes, boolean[] ignored, WorkBudget budget) {
        this(graph, ignored, new int[graph.atoms()], new int[graph.atoms()], new Workspace(graph.atoms(), budget));
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
            work.key[i] = invariant(graph, i, isotopes);
            work.suspend(i);
        }
        if (order.length > 0) {
            sort(0, order.length);
            split(0, order.length);
            for (int i = 0; i < order.length; i++) {
                rank[order[i]] = work.next[i];
            }
        }
    }

    private AtomPartition(MolecularGraph graph, boolean[] ignored, int[] order, int[] rank, Workspace work) {
        this.graph = graph;
        this.ignored = ignored;
        this.order = order;
        this.rank = rank;
        this.work = work;
    }

    /** To be refined and individualised in turn with the original, not in between. */
    AtomPartition copy() {
        work.budget.spend(order.length);
        return new AtomPartition(graph, ignored, order.clone(), rank.clone(), work);
    }

    static long invariant(MolecularGraph graph, int atom, boolean isotopes) {
        long packed = graph.degree(atom);
        packed = packed << 8 | graph.element(atom);
        packed = packed << 8 | (graph.charge(atom) & 0xff);
        packed = packed << 8 | graph.hydrogens(atom);
        packed = packed << 1 | (graph.aromatic(atom) ? 1 : 0);
        return packed << 10 | (isotopes ? graph.isotope(atom) : 0);
    }

    /** 1 to 4 for Kekulé bonds, 5 for aromatic ones. */
    static int bondType(MolecularGraph graph, int bond) {
        return graph.bondAromatic(bond) ? 5 : graph.order(bond);
    }

    /** The atom at a position of the order. */
    int atom(int position) {
        return order[position];
    }

    /** The position at which the cell of an atom begins. */
    int rank(int atom) {
        return rank[atom];
    }

    /** The start of the first cell of more than one atom, or -1. */
    int firstTie() {
        for (int i = 0; i + 1 < order.length; i++) {
            if (rank[order[i]] == rank[order[i + 1]]) {
                return i;
            }
        }
        return -1;
    }

    /** One past the last position of the cell that begins at {@code start}. */
    int cellEnd(int start) {
        int end = start + 1;
        while (end < order.length && rank[order[end]] == start) {
            end++;
        }
        return end;
    }

    /** Puts one atom of a cell before the others. */
    void individualise(int start, int position) {
        int end = cellEnd(start);
        int chosen = order[position];
        order[position] = order[start];
        order[start] = chosen;
        for (int i = start + 1; i < end; i++) {
            rank[order[i]] = start + 1;
        }
        suspendNeighbours(chosen);
    }

    /** Tells one atom from all others, unless it is alone already. */
    void fix(int atom) {
        int start = rank[atom];
        int end = cellEnd(start);
        if (end - start > 1) {
            int position = start;
            while (order[position] != atom) {
                position++;
            }
            individualise(start, position);
            refine();
        }
    }

    void refine() {
        do {
            while (work.pendings > 0) {
                refineByNeighbours();
            }
        } while (graph.stereo().count() > 0 && refineByStereo());
    }

    /** One round. A cell none of whose atoms has a neighbour that was told apart since the last one cannot split. */
    private void refineByNeighbours() {
        int cells = 0;
        for (int k = 0; k < work.pendings; k++) {
            int start = rank[work.pending[k]];
            work.isPending[work.pending[k]] = false;
            // a cell is listed once: its first atom carries the mark until the list is complete
            if (work.next[start] >= 0) {
                work.next[start] = -1;
                work.cells[cells++] = start;
            }
        }
        work.pendings = 0;
        for (int c = 0; c < cells; c++) {
            work.next[work.cells[c]] = work.cells[c];
        }
        int changed = 0;
        for (int c = 0; c < cells; c++) {
            int start = work.cells[c];
            int end = cellEnd(start);
            if (end - start > 1) {
                keysByNeighbours(start, end);
                changed = splitByKeys(start, end, changed);
            }
        }
        settle(changed);
    }

    private boolean refineByStereo() {
        keysByStereo();
        int changed = 0;
        for (int start = 0; start < order.length; ) {
            int end = cellEnd(start);
            if (end - start > 1) {
                changed = splitByKeys(start, end, changed);
            }
            start = end;
        }
        settle(changed);
        return changed > 0;
    }

    private int splitByKeys(int start, int end, int changed) {
        sort(start, end);
        if (!split(start, end)) {
            return changed;
        }
        work.cells[changed] = start;
        work.cellEnds[changed] = end;
        return changed + 1;
    }

    /**
     * Cells that were split take effect when all keys of a round are known. Of the parts of a cell the largest tells its
     * neighbours nothing that the others do not (Hopcroft 1971).
     */
    private void settle(int changed) {
        for (int c = 0; c < changed; c++) {
            int end = work.cellEnds[c];
            int largest = -1;
            int most = 0;
            int size = 0;
            for (int i = work.cells[c]; i < end; i++) {
                rank[order[i]] = work.next[i];
                size = i == work.next[i] ? 1 : size + 1;
                if (size > most) {
                    most = size;
                    largest = work.next[i];
                }
            }
            for (int i = work.cells[c]; i < end; i++) {
                if (work.next[i] != largest) {
                    suspendNeighbours(order[i]);
                }
            }
        }
    }

    private void suspendNeighbours(int atom) {
        for (int slot = graph.first(atom); slot < graph.last(atom); slot++) {
            work.suspend(graph.neighbour(slot));
        }
    }

    private void keysByNeighbours(int start, int end) {
        work.budget.spend(end - start);
        for (int i = start; i < end; i++) {
            int atom = order[i];
            long sum = 0;
            for (int slot = graph.first(atom); slot < graph.last(atom); slot++) {
                sum += Mixing.mix((rank[graph.neighbour(slot)] + 1L) * 8 + bondType(graph, graph.bond(slot)));
            }
            work.key[atom] = sum;
        }
    }

    private void keysByStereo() {
        work.budget.spend(order.length);
        Arrays.fill(work.key, 0);
        Stereo stereo = graph.stereo();
        for (int e = 0; e < stereo.count(); e++) {
            int sign = ignored[e] ? 0 : StereoSign.relativeTo(graph, e, this::rank);
            if (sign != 0) {
                long value = Mixing.mix(sign + 2L);
                work.key[stereo.focus(e)] += value;
                if (stereo.doubleBond(e)) {
                    work.key[stereo.carrier(e, 1)] += value;
                }
            }
        }
        StereoGroups.addTo(work.key, stereo, ignored, this::rank);
    }

    private void sort(int start, int end) {
        for (int i = start + 1; i < end; i++) {
            int atom = order[i];
            long k = work.key[atom];
            int j = i - 1;
            while (j >= start && work.key[order[j]] > k) {
                order[j + 1] = order[j];
                j--;
            }
            order[j + 1] = atom;
        }
    }

    private boolean split(int start, int end) {
        int cell = start;
        work.next[start] = start;
        for (int i = start + 1; i < end; i++) {
            if (work.key[order[i]] != work.key[order[i - 1]]) {
                cell = i;
            }
            work.next[i] = cell;
        }
        return cell != start;
    }
}
