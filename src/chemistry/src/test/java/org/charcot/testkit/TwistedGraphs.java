package org.charcot.testkit;

import java.util.ArrayList;
import java.util.List;

/**
 * The graphs of Cai, Fürer and Immerman (1992), which colour refinement cannot split: each vertex of a cubic graph becomes
 * a gadget of ten atoms, each edge two bonds, crossed for one edge if twisted.
 */
final class TwistedGraphs {
    private static final int GADGET = 10;

    private TwistedGraphs() {}

    /** @param cubic a graph whose vertices all have three neighbours */
    static DrawnGraph over(DrawnGraph cubic, boolean twisted) {
        DrawnGraph graph = new DrawnGraph(GADGET * cubic.atoms());
        for (int v = 0; v < cubic.atoms(); v++) {
            gadget(graph, GADGET * v);
        }
        boolean cross = twisted;
        for (int v = 0; v < cubic.atoms(); v++) {
            List<Integer> neighbours = new ArrayList<>(cubic.neighbours(v));
            for (int k = 0; k < neighbours.size(); k++) {
                int w = neighbours.get(k);
                if (v < w) {
                    int back = new ArrayList<>(cubic.neighbours(w)).indexOf(v);
                    int here = GADGET * v + 4 + 2 * k;
                    int there = GADGET * w + 4 + 2 * back;
                    graph.bond(here, there + (cross ? 1 : 0)).bond(here + 1, there + (cross ? 0 : 1));
                    cross = false;
                }
            }
        }
        return graph;
    }

    /** Four inner atoms, one for each even choice of the three pairs of outer ones. */
    private static void gadget(DrawnGraph graph, int at) {
        int[][] even = {{0, 0, 0}, {0, 1, 1}, {1, 0, 1}, {1, 1, 0}};
        for (int inner = 0; inner < 4; inner++) {
            for (int k = 0; k < 3; k++) {
                graph.bond(at + inner, at + 4 + 2 * k + even[inner][k]);
            }
        }
    }
}
