package org.charcot.descriptor.count;

import java.util.Arrays;
import org.charcot.molecule.Molecule;
import org.charcot.molecule.graph.MolecularGraph;
import org.openscience.cdk.graph.Cycles;

/** Rings of the smallest set of smallest rings whose bonds are all aromatic. */
public final class AromaticRings {
    private AromaticRings() {}

    public static int of(Molecule molecule) {
        return isPlain(molecule.graph()) ? cyclomaticNumber(molecule.graph()) : counted(molecule);
    }

    /** Without a plain ring bond between aromatic atoms the aromatic bonds are whole small rings, and need no search. */
    private static boolean isPlain(MolecularGraph graph) {
        for (int b = 0; b < graph.bonds(); b++) {
            boolean between = graph.aromatic(graph.begin(b)) && graph.aromatic(graph.end(b));
            if (between && graph.bondInRing(b) && !graph.bondAromatic(b)) {
                return false;
            }
        }
        return true;
    }

    private static int counted(Molecule molecule) {
        MolecularGraph graph = molecule.graph();
        int count = 0;
        for (int[] ring : Cycles.sssr(molecule.container()).paths()) {
            boolean aromatic = true;
            for (int k = 0; k + 1 < ring.length; k++) {
                aromatic &= graph.bondAromatic(graph.bondBetween(ring[k], ring[k + 1]));
            }
            count += aromatic ? 1 : 0;
        }
        return count;
    }

    private static int cyclomaticNumber(MolecularGraph graph) {
        int[] root = new int[graph.atoms()];
        Arrays.fill(root, -1);
        int surplus = 0;
        for (int b = 0; b < graph.bonds(); b++) {
            if (graph.bondAromatic(b)) {
                int x = find(root, graph.begin(b));
                int y = find(root, graph.end(b));
                surplus += x == y ? 1 : 0;
                root[x] = y;
            }
        }
        return surplus;
    }

    private static int find(int[] root, int atom) {
        int x = atom;
        while (root[x] >= 0 && root[x] != x) {
            x = root[x];
        }
        root[x] = x;
        return x;
    }
}
