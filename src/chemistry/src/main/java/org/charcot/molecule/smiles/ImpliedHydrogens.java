package org.charcot.molecule.smiles;

import org.charcot.molecule.graph.MolecularGraph;

/** The hydrogens that a SMILES reader gives an atom written without brackets (OpenSMILES 3.1.5, 3.5). */
final class ImpliedHydrogens {
    private static final int[] NONE = {};
    private static final int[] ONE = {1};
    private static final int[] TWO = {2};
    private static final int[] THREE = {3};
    private static final int[] FOUR = {4};
    private static final int[] THREE_OR_FIVE = {3, 5};
    private static final int[] SULPHUR = {2, 4, 6};

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
        int[] normal = normalValences(element);
        if (normal.length == 0) {
            return -1;
        }
        int bonds = graph.valence(atom) - graph.hydrogens(atom);
        for (int valence : normal) {
            if (valence >= bonds) {
                return valence - bonds;
            }
        }
        return 0;
    }

    private static int[] normalValences(int element) {
        return switch (element) {
            case 5 -> THREE;
            case 6 -> FOUR;
            case 7, 15 -> THREE_OR_FIVE;
            case 8 -> TWO;
            case 16 -> SULPHUR;
            case 9, 17, 35, 53 -> ONE;
            default -> NONE;
        };
    }
}
