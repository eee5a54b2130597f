package org.charcot.molecule.fingerprint;

import org.charcot.molecule.graph.MolecularGraph;

/** What atom pairs and torsions tell of an atom: element, pi electrons and bonds, in 9 bits, as RDKit codes them. */
final class AtomCodes {
    /** The elements with a code of their own; all others share 15. */
    private static final int[] ELEMENTS = {5, 6, 7, 8, 9, 14, 15, 16, 17, 33, 34, 35, 51, 52};

    private static final byte[] TYPE = types();
    private static final int OCTET = 8;

    private AtomCodes() {}

    static int[] of(MolecularGraph graph) {
        int[] codes = new int[graph.atoms()];
        for (int atom = 0; atom < codes.length; atom++) {
            codes[atom] = graph.degree(atom) % 7 | piElectrons(graph, atom) % 3 << 3 | TYPE[graph.element(atom)] << 5;
        }
        return codes;
    }

    /** One for an aromatic atom, none for a tetrahedral one, otherwise one for each bond beyond the first. */
    private static int piElectrons(MolecularGraph graph, int atom) {
        if (graph.aromatic(atom)) {
            return 1;
        }
        int excess = graph.valence(atom) - graph.totalDegree(atom);
        return excess > 0 && isTetrahedral(graph, atom) ? 0 : excess;
    }

    /** Four neighbours and lone pairs together: sulfones, sulfoxides, phosphates. */
    private static boolean isTetrahedral(MolecularGraph graph, int atom) {
        int element = graph.element(atom);
        if (element <= 10) {
            // an atom of the second row has no room for a double bond beside four
            return false;
        }
        int free = outerElectrons(element) - graph.valence(atom) - graph.charge(atom);
        return graph.totalDegree(atom) + Math.max(0, free) / 2 == 4;
    }

    private static int outerElectrons(int element) {
        return switch (element) {
            case 13, 31, 49, 81 -> 3;
            case 14, 32, 50, 82 -> 4;
            case 15, 33, 51, 83 -> 5;
            case 16, 34, 52, 84 -> 6;
            case 17, 35, 53, 85 -> 7;
            default -> OCTET;
        };
    }

    private static byte[] types() {
        byte[] types = new byte[256];
        for (int element = 0; element < types.length; element++) {
            types[element] = 15;
        }
        for (int type = 0; type < ELEMENTS.length; type++) {
            types[ELEMENTS[type]] = (byte) type;
        }
        return types;
    }
}
