package org.charcot.descriptor;

import org.charcot.molecule.graph.MolecularGraph;

/**
 * Topological polar surface area by the fragment contributions of Ertl, Rohde and Selzer 2000, nitrogen and oxygen only:
 * the convention behind the published thresholds for brain penetration.
 */
final class PolarSurfaceArea {
    private PolarSurfaceArea() {}

    static double of(MolecularGraph graph) {
        double area = 0;
        for (int i = 0; i < graph.atoms(); i++) {
            if (graph.element(i) == 7) {
                area += nitrogen(graph, i);
            } else if (graph.element(i) == 8) {
                area += oxygen(graph, i);
            }
        }
        return Rounding.to(area, 2);
    }

    /** With the contributions of sulphur and phosphorus, which the paper gives as well. */
    static double withSulphurAndPhosphorus(MolecularGraph graph) {
        double area = of(graph);
        for (int i = 0; i < graph.atoms(); i++) {
            if (graph.element(i) == 16) {
                area += sulphur(graph, i);
            } else if (graph.element(i) == 15) {
                area += phosphorus(graph, i);
            }
        }
        return Rounding.to(area, 2);
    }

    /** Bonds of an atom by kind, as the table of contributions names its rows. */
    private record Bonds(int single, int doubled, int triple, int aromatic) {
        static Bonds of(MolecularGraph graph, int atom) {
            int[] count = new int[6];
            for (int slot = graph.first(atom); slot < graph.last(atom); slot++) {
                int bond = graph.bond(slot);
                count[graph.bondAromatic(bond) ? 5 : Math.min(3, graph.order(bond))]++;
            }
            return new Bonds(count[1], count[2], count[3], count[5]);
        }

        /** Packs what decides on a row into one number: digits single, double, triple, aromatic, hydrogens, charge + 1. */
        int row(int hydrogens, int charge) {
            return ((((single * 10 + doubled) * 10 + triple) * 10 + aromatic) * 10 + hydrogens) * 10 + charge + 1;
        }
    }

    private static double nitrogen(MolecularGraph graph, int atom) {
        int hydrogens = graph.hydrogens(atom);
        boolean inThreeRing = inThreeRing(graph, atom);
        return switch (Bonds.of(graph, atom).row(hydrogens, graph.charge(atom))) {
            case 300001 -> inThreeRing ? 3.01 : 3.24;
            case 110001 -> 12.36;
            case 1001 -> 23.79;
            case 120001 -> 11.68;
            case 11001 -> 13.60;
            case 200011 -> inThreeRing ? 21.94 : 12.03;
            case 10011 -> 23.85;
            case 100021 -> 26.02;
            case 400002 -> 0.00;
            case 210002 -> 3.01;
            case 101002 -> 4.36;
            case 300012 -> 4.44;
            case 110012 -> 13.97;
            case 200022 -> 16.61;
            case 10022 -> 25.59;
            case 100032 -> 27.64;
            case 201 -> 12.89;
            case 301 -> 4.41;
            case 100201 -> 4.93;
            case 10201 -> 8.39;
            case 211 -> 15.79;
            case 302 -> 4.10;
            case 100202 -> 3.88;
            case 212 -> 14.14;
            default -> Math.max(0, 30.5 - 8.2 * graph.degree(atom) + 1.5 * hydrogens);
        };
    }

    private static double oxygen(MolecularGraph graph, int atom) {
        int hydrogens = graph.hydrogens(atom);
        return switch (Bonds.of(graph, atom).row(hydrogens, graph.charge(atom))) {
            case 200001 -> inThreeRing(graph, atom) ? 12.53 : 9.23;
            case 10001 -> 17.07;
            case 100011 -> 20.23;
            case 100000 -> 23.06;
            case 201 -> 13.14;
            default -> Math.max(0, 28.5 - 8.6 * graph.degree(atom) + 1.5 * hydrogens);
        };
    }

    private static double sulphur(MolecularGraph graph, int atom) {
        int hydrogens = graph.hydrogens(atom);
        return switch (Bonds.of(graph, atom).row(hydrogens, graph.charge(atom))) {
            case 200001 -> 25.30;
            case 10001 -> 32.09;
            case 210001 -> 19.21;
            case 220001 -> 8.38;
            case 100011 -> 38.80;
            case 201 -> 28.24;
            case 10201 -> 21.70;
            default -> 0;
        };
    }

    private static double phosphorus(MolecularGraph graph, int atom) {
        int hydrogens = graph.hydrogens(atom);
        return switch (Bonds.of(graph, atom).row(hydrogens, graph.charge(atom))) {
            case 300001 -> 13.59;
            case 110001 -> 34.14;
            case 310001 -> 9.81;
            case 210011 -> 23.47;
            default -> 0;
        };
    }

    private static boolean inThreeRing(MolecularGraph graph, int atom) {
        for (int i = graph.first(atom); i < graph.last(atom); i++) {
            for (int j = i + 1; j < graph.last(atom); j++) {
                if (graph.bondBetween(graph.neighbour(i), graph.neighbour(j)) >= 0) {
                    return true;
                }
            }
        }
        return false;
    }
}
