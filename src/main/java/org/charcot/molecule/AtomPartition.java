package org.charcot.molecule;

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
    private final long[] key;
    private final int[] next;

    /**
     * All atoms, coloured by element, charge, hydrogens, degree and aromaticity, and by isotope if asked for.
     *
     * @param ignored the stereo elements that take no part, by number; changed by the owner while refining
     */
    AtomPartition(MolecularGraph graph, boolean isotopes, boolean[] ignored) {
        this(graph, ignored, new int[graph.atoms()], new int[graph.atoms()]);
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
            key[i] = invariant(graph, i, isotopes);
        }
        if (order.length > 0) {
            sort(0, order.length);
            split(0, order.length);
            assignRanks();
        }
    }

    private AtomPartition(MolecularGraph graph, boolean[] ignored, int[] order, int[] rank) {
        this.graph = graph;
        this.ignored = ignored;
        this.order = order;
        this.rank = rank;
        this.key = new long[order.length];
        this.next = new int[order.length];
    }

    AtomPartition copy() {
        return new AtomPartition(graph, ignored, order.clone(), rank.clone());
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

    int size() {
        return order.length;
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
    }

    void refine() {
        do {
            while (refineOnce(false)) {
                // until every atom of a cell sees the same cells around it
            }
        } while (graph.stereo().count() > 0 && refineOnce(true));
    }

    private boolean refineOnce(boolean byStereo) {
        if (byStereo) {
            keysByStereo();
        }
        boolean changed = false;
        for (int start = 0; start < order.length; ) {
            int end = cellEnd(start);
            if (end - start == 1) {
                next[start] = start;
            } else {
                if (!byStereo) {
                    keysByNeighbours(start, end);
                }
                sort(start, end);
                changed |= split(start, end);
            }
            start = end;
        }
        if (changed) {
            assignRanks();
        }
        return changed;
    }

    private void assignRanks() {
        for (int i = 0; i < order.length; i++) {
            rank[order[i]] = next[i];
        }
    }

    private void keysByNeighbours(int start, int end) {
        for (int i = start; i < end; i++) {
            int atom = order[i];
            long sum = 0;
            for (int slot = graph.first(atom); slot < graph.last(atom); slot++) {
                sum += Mixing.mix((rank[graph.neighbour(slot)] + 1L) * 8 + bondType(graph, graph.bond(slot)));
            }
            key[atom] = sum;
        }
    }

    private void keysByStereo() {
        Arrays.fill(key, 0);
        Stereo stereo = graph.stereo();
        for (int e = 0; e < stereo.count(); e++) {
            int sign = ignored[e] ? 0 : StereoSign.relativeTo(graph, e, this::rank);
            if (sign != 0) {
                long value = Mixing.mix(sign + 2L);
                key[stereo.focus(e)] += value;
                if (stereo.doubleBond(e)) {
                    key[stereo.carrier(e, 1)] += value;
                }
            }
        }
    }

    private void sort(int start, int end) {
        for (int i = start + 1; i < end; i++) {
            int atom = order[i];
            long k = key[atom];
            int j = i - 1;
            while (j >= start && key[order[j]] > k) {
                order[j + 1] = order[j];
                j--;
            }
            order[j + 1] = atom;
        }
    }

    private boolean split(int start, int end) {
        int cell = start;
        next[start] = start;
        for (int i = start + 1; i < end; i++) {
            if (key[order[i]] != key[order[i - 1]]) {
                cell = i;
            }
            next[i] = cell;
        }
        return cell != start;
    }
}
