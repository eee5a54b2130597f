package org.charcot.descriptor;

import org.charcot.molecule.MolecularGraph;

/**
 * Octanol-water logP as a sum of atom contributions (Wildman & Crippen 1999, doi:10.1021/ci990307l). Atom types are tried
 * in the order of the published table and named as there.
 */
final class CrippenLogP {
    private static final double HYDROGEN_ON_CARBON = 0.1230; // H1
    private static final double HYDROGEN_ON_NITROGEN = 0.2142; // H3
    private static final double HYDROGEN_ELSEWHERE = -0.2677; // H2
    private static final double ION = -2.996; // Hal
    private static final double METAL = -0.3808; // Me1
    private static final double TRANSITION_METAL = -0.0025; // Me2

    private CrippenLogP() {}

    static double of(MolecularGraph graph) {
        double sum = 0;
        for (int i = 0; i < graph.atoms(); i++) {
            int hydrogens = graph.hydrogens(i);
            sum += atom(graph, i) + (hydrogens == 0 ? 0 : hydrogens * hydrogen(graph, i));
        }
        return Rounding.to(sum, 5);
    }

    private static double atom(MolecularGraph graph, int atom) {
        int element = graph.element(atom);
        int charge = graph.charge(atom);
        return switch (element) {
            case 1 -> 0.1125;
            case 6 -> CrippenCarbon.contribution(graph, atom);
            case 7 -> CrippenNitrogen.contribution(graph, atom);
            case 8 -> CrippenOxygen.contribution(graph, atom);
            case 9 -> charge == 0 ? 0.4202 : ION;
            case 17 -> charge == 0 ? 0.6895 : ION;
            case 35 -> charge == 0 ? 0.8456 : ION;
            case 53 -> charge == 0 ? 0.8857 : ION;
            case 15 -> 0.8612;
            case 16 -> sulphur(graph, atom);
            case 3, 11, 19, 37, 55 -> charge > 0 ? ION : METAL;
            default -> isTransitionMetal(element) ? TRANSITION_METAL : METAL;
        };
    }

    private static boolean isTransitionMetal(int element) {
        return (element >= 21 && element <= 30) || (element >= 39 && element <= 48) || (element >= 72 && element <= 80);
    }

    private static double hydrogen(MolecularGraph graph, int atom) {
        return switch (graph.element(atom)) {
            case 6 -> HYDROGEN_ON_CARBON;
            case 7 -> HYDROGEN_ON_NITROGEN;
            case 8 -> graph.aromatic(atom) ? HYDROGEN_ELSEWHERE : CrippenOxygen.hydrogenContribution(graph, atom);
            default -> HYDROGEN_ELSEWHERE;
        };
    }

    /** S1 plain, S2 charged or doubly bonded, S3 aromatic. */
    private static double sulphur(MolecularGraph graph, int atom) {
        if (graph.aromatic(atom)) {
            return 0.6237;
        }
        boolean doubled = false;
        for (int slot = graph.first(atom); slot < graph.last(atom); slot++) {
            int other = graph.neighbour(slot);
            boolean hetero =
                    switch (graph.element(other)) {
                        case 7, 8, 15, 16 -> !graph.aromatic(other);
                        default -> false;
                    };
            doubled |= graph.order(graph.bond(slot)) == 2 && hetero;
        }
        return graph.charge(atom) != 0 || doubled ? -0.0024 : 0.6482;
    }
}
