package org.charcot.molecule;

import java.util.Arrays;

/** The hydrogens that a SMILES reader gives an atom written without brackets (OpenSMILES 3.1.5, 3.5). */
final class ImpliedHydrogens {
    private ImpliedHydrogens() {}

    /** The count, or -1 if the element is always written in brackets. */
    static int of(MolecularGraph graph, int atom) {
        int element = graph.element(atom);
        if (graph.aromatic(atom)) {
            return switch (element) {
                case 6 -> 3 - graph.degree(atom);
                case 7, 8, 15, 16 -> 0;
                default -> -1;
            };
        }
        int bonds = graph.valence(atom) - graph.hydrogens(atom);
        int[] normal = normalValences(element);
        return Arrays.stream(normal)
                .filter(valence -> valence >= bonds)
                .map(valence -> valence - bonds)
                .findFirst()
                .orElse(normal.length == 0 ? -1 : 0);
    }

    private static int[] normalValences(int element) {
        return switch (element) {
            case 5 -> new int[] {3};
            case 6 -> new int[] {4};
            case 7, 15 -> new int[] {3, 5};
            case 8 -> new int[] {2};
            case 16 -> new int[] {2, 4, 6};
            case 9, 17, 35, 53 -> new int[] {1};
            default -> new int[0];
        };
    }
}
