package org.charcot.descriptor;

import org.charcot.molecule.MolecularGraph;

/** The nitrogen types N1 to N14 and NS of {@link CrippenLogP}. */
final class CrippenNitrogen {
    private static final double SUPPLEMENTAL = -0.4806; // NS

    private final MolecularGraph graph;
    private final int atom;
    private final int hydrogens;
    private int aliphatic;
    private int aryl;
    private int doubled;
    private int doubledAliphatic;
    private int triple;

    private CrippenNitrogen(MolecularGraph graph, int atom) {
        this.graph = graph;
        this.atom = atom;
        hydrogens = graph.hydrogens(atom);
        for (int slot = graph.first(atom); slot < graph.last(atom); slot++) {
            boolean isAryl = graph.aromatic(graph.neighbour(slot));
            switch (graph.order(graph.bond(slot))) {
                case 1 -> {
                    aryl += isAryl ? 1 : 0;
                    aliphatic += isAryl ? 0 : 1;
                }
                case 2 -> {
                    doubled++;
                    doubledAliphatic += isAryl ? 0 : 1;
                }
                default -> triple += isAryl ? 0 : 1;
            }
        }
    }

    static double contribution(MolecularGraph graph, int atom) {
        int charge = graph.charge(atom);
        if (graph.aromatic(atom)) {
            return charge == 0 ? -0.3239 : charge > 0 ? -1.119 : SUPPLEMENTAL; // N11, N12
        }
        CrippenNitrogen nitrogen = new CrippenNitrogen(graph, atom);
        if (charge < 0) {
            return 0.2887; // N14
        }
        return charge == 0 ? nitrogen.neutral() : nitrogen.cation();
    }

    private double neutral() {
        int single = aliphatic + aryl;
        if (hydrogens == 2 && aliphatic > 0) {
            return -1.019; // N1
        }
        if (hydrogens == 1 && aliphatic >= 2) {
            return -0.7096; // N2
        }
        if (hydrogens == 2 && aryl > 0) {
            return -1.027; // N3
        }
        if (hydrogens == 1 && aryl > 0 && single >= 2) {
            return -0.5188; // N4
        }
        if (hydrogens == 1 && doubled > 0) {
            return 0.08387; // N5
        }
        if (doubled > 0 && single > 0) {
            return 0.1836; // N6
        }
        if (aliphatic >= 3) {
            return -0.3187; // N7
        }
        if ((aryl > 0 && aliphatic > 0 && single >= 3) || aryl >= 3) {
            return -0.4458; // N8
        }
        return triple > 0 ? 0.01508 : SUPPLEMENTAL; // N9
    }

    private double cation() {
        if (hydrogens >= 1) {
            return -1.95; // N10
        }
        if (aliphatic >= 4 || (doubledAliphatic > 0 && aliphatic + aryl > 0)) {
            return -0.3396; // N13
        }
        if (doubled >= 2) {
            return hasNeighbour(6) && hasNeighbour(7) ? -0.3396 : 0.2887; // N13 for diazo, N14 for azide
        }
        return triple > 0 ? 0.2887 : SUPPLEMENTAL; // N14
    }

    private boolean hasNeighbour(int element) {
        for (int slot = graph.first(atom); slot < graph.last(atom); slot++) {
            if (graph.element(graph.neighbour(slot)) == element) {
                return true;
            }
        }
        return false;
    }
}
