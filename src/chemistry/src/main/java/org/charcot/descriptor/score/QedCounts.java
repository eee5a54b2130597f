package org.charcot.descriptor.score;

import java.util.Arrays;
import org.charcot.molecule.graph.MolecularGraph;

/** The counts that the QED has definitions of its own for, as in RDKit's QED.py. */
public final class QedCounts {
    private QedCounts() {}

    /** O, S and N with a lone pair that is free: no amide nitrogen, no aromatic sulphur. */
    public static int acceptors(MolecularGraph graph) {
        int count = 0;
        for (int i = 0; i < graph.atoms(); i++) {
            count += isAcceptor(graph, i) ? 1 : 0;
        }
        return count;
    }

    private static boolean isAcceptor(MolecularGraph graph, int atom) {
        int bonds = graph.totalDegree(atom);
        int hydrogens = graph.hydrogens(atom);
        boolean aromatic = graph.aromatic(atom);
        boolean bare = hydrogens == 0 && (bonds == 1 || bonds == 2) && graph.valence(atom) == 2;
        boolean anion = graph.charge(atom) == -1 && bonds == 1;
        return switch (graph.element(atom)) {
            case 8 ->
                aromatic
                        ? hydrogens == 0 && bonds == 2
                        : bare || anion || (hydrogens == 1 && bonds == 2 && graph.valence(atom) == 2);
            case 16 -> !aromatic && (bare || anion);
            case 7 -> aromatic ? hydrogens == 0 && bonds == 2 : isNitrogenAcceptor(graph, atom, bonds);
            default -> false;
        };
    }

    private static boolean isNitrogenAcceptor(MolecularGraph graph, int atom, int bonds) {
        if (graph.valence(atom) != 3) {
            return false;
        }
        return bonds == 1 ? graph.hydrogens(atom) == 0 : bonds == 3 && graph.charge(atom) == 0 && !isAmide(graph, atom);
    }

    private static boolean isAmide(MolecularGraph graph, int atom) {
        for (int slot = graph.first(atom); slot < graph.last(atom); slot++) {
            int other = graph.neighbour(slot);
            boolean carbonOrSulphur = graph.element(other) == 6 || graph.element(other) == 16;
            if (carbonOrSulphur && !graph.aromatic(other) && hasOxo(graph, other)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasOxo(MolecularGraph graph, int atom) {
        for (int slot = graph.first(atom); slot < graph.last(atom); slot++) {
            int other = graph.neighbour(slot);
            if (graph.order(graph.bond(slot)) == 2 && graph.element(other) == 8 && !graph.aromatic(other)) {
                return true;
            }
        }
        return false;
    }

    /** The rings that are left without the aliphatic ring atoms that have an aliphatic neighbour by a single bond. */
    public static int aromaticRings(MolecularGraph graph) {
        int[] root = new int[graph.atoms()];
        Arrays.fill(root, -1);
        boolean[] kept = new boolean[graph.atoms()];
        for (int i = 0; i < kept.length; i++) {
            kept[i] = graph.aromatic(i) || !graph.inRing(i) || !hasAliphaticNeighbour(graph, i);
        }
        int rings = 0;
        for (int b = 0; b < graph.bonds(); b++) {
            if (kept[graph.begin(b)] && kept[graph.end(b)]) {
                int x = find(root, graph.begin(b));
                int y = find(root, graph.end(b));
                if (x == y) {
                    rings++;
                } else {
                    root[x] = y;
                }
            }
        }
        return rings;
    }

    private static boolean hasAliphaticNeighbour(MolecularGraph graph, int atom) {
        for (int slot = graph.first(atom); slot < graph.last(atom); slot++) {
            if (graph.order(graph.bond(slot)) == 1 && !graph.aromatic(graph.neighbour(slot))) {
                return true;
            }
        }
        return false;
    }

    private static int find(int[] root, int atom) {
        int x = atom;
        while (root[x] >= 0) {
            x = root[x];
        }
        return x;
    }
}
