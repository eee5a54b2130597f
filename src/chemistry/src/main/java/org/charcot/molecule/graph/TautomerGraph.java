package org.charcot.molecule.graph;

import java.util.Arrays;

/**
 * What tautomers of a molecule have in common. In each conjugated system that holds a donor (N, O, S, Se or Te with a
 * hydrogen) and an acceptor (the same with a double bond), the hydrogens of these atoms are counted together, and double
 * bonds are no longer placed. Hydrogens on carbon stay where they are, so keto and enol differ; the covered shifts are
 * those between heteroatoms, over any number of conjugated bonds: amide and imidic acid, lactam and lactim, amidine,
 * guanidine, thioamide, azoles, vinylogous acids, azo and hydrazone between nitrogens.
 */
public final class TautomerGraph {
    private static final int NONE = -1;
    /** Beyond any count of hydrogens on one atom. */
    private static final int POOLED = 64;

    private final MolecularGraph graph;
    private final boolean[] unsaturated;
    /** The conjugated system of an atom by the number of its first atom, or {@link #NONE}. */
    private final int[] system;

    private final int[] mobile;
    private final boolean[] accepts;
    private final int[] stack;

    private TautomerGraph(MolecularGraph graph) {
        int n = graph.atoms();
        this.graph = graph;
        unsaturated = new boolean[n];
        system = new int[n];
        mobile = new int[n];
        accepts = new boolean[n];
        stack = new int[n];
    }

    /** The graph with its mobile hydrogens pooled; itself if it has none. */
    public static MolecularGraph of(MolecularGraph graph) {
        TautomerGraph pooled = new TautomerGraph(graph);
        pooled.markUnsaturated();
        return pooled.findSystems() ? pooled.pool() : graph;
    }

    private void markUnsaturated() {
        for (int b = 0; b < graph.bonds(); b++) {
            if (graph.order(b) == 2) {
                int x = graph.begin(b);
                int y = graph.end(b);
                // in an aromatic ring the double bonds of a charged atom hang on the Kekulé form
                boolean open = graph.bondAromatic(b) || (graph.charge(x) == 0 && graph.charge(y) == 0);
                unsaturated[x] |= open;
                unsaturated[y] |= open;
            }
        }
    }

    private boolean findSystems() {
        Arrays.fill(system, NONE);
        boolean any = false;
        for (int i = 0; i < system.length; i++) {
            if (system[i] == NONE && unsaturated[i]) {
                collect(i);
                any |= isMobile(i);
            }
        }
        return any;
    }

    /** A donor joins the systems on its two sides: a urea is one. */
    private void collect(int first) {
        int top = 0;
        stack[top++] = first;
        system[first] = first;
        while (top > 0) {
            int atom = stack[--top];
            if (isMobileHetero(atom)) {
                mobile[first] += graph.hydrogens(atom);
                accepts[first] |= unsaturated[atom];
            }
            for (int slot = graph.first(atom); slot < graph.last(atom); slot++) {
                int next = graph.neighbour(slot);
                if (system[next] == NONE && (unsaturated[next] || isDonor(next))) {
                    system[next] = first;
                    stack[top++] = next;
                }
            }
        }
    }

    private boolean isDonor(int atom) {
        return graph.hydrogens(atom) > 0 && isMobileHetero(atom);
    }

    private boolean isMobileHetero(int atom) {
        return switch (graph.element(atom)) {
            case 7, 8, 16, 34, 52 -> graph.charge(atom) == 0;
            default -> false;
        };
    }

    private boolean isMobile(int first) {
        return mobile[first] > 0 && accepts[first];
    }

    private MolecularGraph pool() {
        byte[] hydrogens = new byte[graph.atoms()];
        boolean[] conjugated = new boolean[graph.bonds()];
        boolean[] movable = new boolean[graph.bonds()];
        for (int i = 0; i < hydrogens.length; i++) {
            boolean pooled = system[i] != NONE && isMobile(system[i]) && isMobileHetero(i);
            hydrogens[i] = (byte) (pooled ? POOLED + Math.min(mobile[system[i]], 60) : graph.hydrogens(i));
        }
        for (int b = 0; b < conjugated.length; b++) {
            int of = system[graph.begin(b)];
            conjugated[b] = of != NONE && of == system[graph.end(b)] && graph.order(b) < 3;
            movable[b] = conjugated[b] && isMobile(of);
        }
        return graph.pooled(hydrogens, conjugated, movable);
    }
}
