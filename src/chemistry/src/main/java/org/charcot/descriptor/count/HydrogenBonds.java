package org.charcot.descriptor.count;

import org.charcot.molecule.graph.MolecularGraph;

/**
 * Atoms that give or take hydrogen bonds by the definitions of RDKit 2022.09 ({@code CalcNumHBD}, {@code CalcNumHBA};
 * after Gobbi and Poppinger 1998), which leave out the nitrogen of amides and aromatic oxygen neighbours.
 */
public final class HydrogenBonds {
    private HydrogenBonds() {}

    /** N, O or S with hydrogen: amines also protonated, others neutral. */
    public static int donors(MolecularGraph graph) {
        int count = 0;
        for (int i = 0; i < graph.atoms(); i++) {
            count += graph.hydrogens(i) > 0 && isDonor(graph, i) ? 1 : 0;
        }
        return count;
    }

    private static boolean isDonor(MolecularGraph graph, int atom) {
        int charge = graph.charge(atom);
        return switch (graph.element(atom)) {
            case 7 ->
                graph.aromatic(atom)
                        ? graph.hydrogens(atom) == 1 && charge == 0
                        : (charge == 0 && graph.valence(atom) == 3) || (charge == 1 && graph.valence(atom) == 4);
            case 8, 16 -> !graph.aromatic(atom) && graph.hydrogens(atom) == 1 && charge == 0;
            default -> false;
        };
    }

    public static int acceptors(MolecularGraph graph) {
        int count = 0;
        for (int i = 0; i < graph.atoms(); i++) {
            count += isAcceptor(graph, i) ? 1 : 0;
        }
        return count;
    }

    private static boolean isAcceptor(MolecularGraph graph, int atom) {
        int element = graph.element(atom);
        boolean neutral = graph.charge(atom) == 0;
        int hydrogens = graph.hydrogens(atom);
        if (graph.aromatic(atom)) {
            return neutral && (element == 8 || element == 16 || (element == 7 && hydrogens == 0));
        }
        if (element == 7) {
            return graph.valence(atom) == 3 && !besideDoubleBond(graph, atom, true);
        }
        if (element != 8 && element != 16) {
            return false;
        }
        if (graph.charge(atom) == -1) {
            return true;
        }
        boolean divalent = graph.valence(atom) == 2;
        return divalent && (hydrogens == 0 || (hydrogens == 1 && hasPlainNeighbour(graph, atom)));
    }

    /** Whether a single bond leads to an atom that is doubly bonded to O, N, P or S, by a chain bond if asked. */
    private static boolean besideDoubleBond(MolecularGraph graph, int atom, boolean chain) {
        for (int slot = graph.first(atom); slot < graph.last(atom); slot++) {
            int bond = graph.bond(slot);
            if (graph.order(bond) == 1
                    && !graph.bondAromatic(bond)
                    && hasHeteroDouble(graph, graph.neighbour(slot), chain)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasPlainNeighbour(MolecularGraph graph, int atom) {
        return graph.degree(atom) > 0 && !besideDoubleBond(graph, atom, false);
    }

    private static boolean hasHeteroDouble(MolecularGraph graph, int atom, boolean chain) {
        for (int slot = graph.first(atom); slot < graph.last(atom); slot++) {
            int bond = graph.bond(slot);
            int other = graph.neighbour(slot);
            boolean hetero =
                    switch (graph.element(other)) {
                        case 7, 8, 15, 16 -> !graph.aromatic(other);
                        default -> false;
                    };
            boolean doubled = graph.order(bond) == 2 && !graph.bondAromatic(bond);
            if (hetero && doubled && !(chain && graph.bondInRing(bond))) {
                return true;
            }
        }
        return false;
    }
}
