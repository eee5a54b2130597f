package org.charcot.molecule.smiles;

import org.charcot.molecule.graph.MolecularGraph;

/**
 * Ring systems and the chains that link them (Bemis and Murcko 1996, doi:10.1021/jm9602928), with the atoms that are doubly
 * bonded to them, as RDKit keeps them.
 */
public final class MurckoScaffold {
    private MurckoScaffold() {}

    public static String smilesOf(MolecularGraph graph) {
        boolean[] kept = frame(graph);
        boolean any = false;
        for (boolean k : kept) {
            any |= k;
        }
        if (!any) {
            return "";
        }
        addDoublyBonded(graph, kept);
        return CanonicalSmiles.of(graph.induced(kept));
    }

    /** Prunes terminal atoms until none is left. */
    private static boolean[] frame(MolecularGraph graph) {
        int n = graph.atoms();
        boolean[] kept = new boolean[n];
        int[] degree = new int[n];
        int[] stack = new int[n];
        int top = 0;
        for (int i = 0; i < n; i++) {
            degree[i] = graph.degree(i);
            kept[i] = degree[i] > 1;
            if (degree[i] == 1) {
                stack[top++] = i;
            }
        }
        while (top > 0) {
            int atom = stack[--top];
            for (int slot = graph.first(atom); slot < graph.last(atom); slot++) {
                int other = graph.neighbour(slot);
                if (kept[other] && --degree[other] == 1) {
                    kept[other] = false;
                    stack[top++] = other;
                }
            }
        }
        return kept;
    }

    private static void addDoublyBonded(MolecularGraph graph, boolean[] kept) {
        boolean[] frame = kept.clone();
        for (int b = 0; b < graph.bonds(); b++) {
            if (graph.order(b) == 2 && !graph.bondAromatic(b) && frame[graph.begin(b)] != frame[graph.end(b)]) {
                kept[graph.begin(b)] = true;
                kept[graph.end(b)] = true;
            }
        }
    }
}
