package org.charcot.descriptor.crippen;

import org.charcot.molecule.graph.MolecularGraph;

/** The nitrogen types N1 to N14 and NS of {@link CrippenType}. */
final class NitrogenTypes {
    private final MolecularGraph graph;
    private final int atom;
    private final int hydrogens;
    private int aliphatic;
    private int aryl;
    private int doubled;
    private int doubledAliphatic;
    private int triple;

    private NitrogenTypes(MolecularGraph graph, int atom) {
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

    static CrippenType of(MolecularGraph graph, int atom) {
        int charge = graph.charge(atom);
        if (graph.aromatic(atom)) {
            return charge == 0 ? CrippenType.N11 : charge > 0 ? CrippenType.N12 : CrippenType.NS;
        }
        NitrogenTypes nitrogen = new NitrogenTypes(graph, atom);
        if (charge < 0) {
            return CrippenType.N14;
        }
        return charge == 0 ? nitrogen.neutral() : nitrogen.cation();
    }

    private CrippenType neutral() {
        int single = aliphatic + aryl;
        if (hydrogens == 2 && aliphatic > 0) {
            return CrippenType.N1;
        }
        if (hydrogens == 1 && aliphatic >= 2) {
            return CrippenType.N2;
        }
        if (hydrogens == 2 && aryl > 0) {
            return CrippenType.N3;
        }
        if (hydrogens == 1 && aryl > 0 && single >= 2) {
            return CrippenType.N4;
        }
        if (hydrogens == 1 && doubled > 0) {
            return CrippenType.N5;
        }
        if (doubled > 0 && single > 0) {
            return CrippenType.N6;
        }
        if (aliphatic >= 3) {
            return CrippenType.N7;
        }
        if ((aryl > 0 && aliphatic > 0 && single >= 3) || aryl >= 3) {
            return CrippenType.N8;
        }
        return triple > 0 ? CrippenType.N9 : CrippenType.NS;
    }

    private CrippenType cation() {
        if (hydrogens >= 1) {
            return CrippenType.N10;
        }
        if (aliphatic >= 4 || (doubledAliphatic > 0 && aliphatic + aryl > 0)) {
            return CrippenType.N13;
        }
        if (doubled >= 2) {
            return hasNeighbour(6) && hasNeighbour(7) ? CrippenType.N13 : CrippenType.N14; // diazo, azide
        }
        return triple > 0 ? CrippenType.N14 : CrippenType.NS;
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
