package org.charcot.descriptor.topology;

import org.charcot.molecule.graph.MolecularGraph;

/** Shape indices kappa and the Hall-Kier alpha that corrects them (Hall and Kier 1991, Rev. Comput. Chem. 2, 367). */
final class Shape {
    private final MolecularGraph graph;
    private final double alpha;

    Shape(MolecularGraph graph) {
        this.graph = graph;
        Hybridisation hybridisation = new Hybridisation(graph);
        double sum = 0;
        for (int i = 0; i < graph.atoms(); i++) {
            sum += alpha(graph.element(i), hybridisation.of(i));
        }
        alpha = sum;
    }

    private static double alpha(int element, int orbitals) {
        return switch (element) {
            case 1 -> 0;
            case 6 -> orbitals == 2 ? -0.22 : orbitals == 3 ? -0.13 : 0;
            case 7 -> orbitals == 2 ? -0.29 : orbitals == 3 ? -0.20 : -0.04;
            case 8 -> orbitals == 3 ? -0.20 : -0.04;
            case 9 -> -0.07;
            case 15 -> orbitals == 3 ? 0.30 : 0.43;
            case 16 -> orbitals == 3 ? 0.22 : 0.35;
            case 17 -> 0.29;
            case 35 -> 0.48;
            case 53 -> 0.73;
            default -> Elements.radius(element) / Elements.radius(6) - 1;
        };
    }

    double alpha() {
        return alpha;
    }

    double kappa1() {
        double bonds = graph.bonds() + alpha;
        double atoms = graph.atoms() + alpha;
        return quotient(atoms * (atoms - 1) * (atoms - 1), bonds);
    }

    double kappa2() {
        double atoms = graph.atoms() + alpha;
        return quotient((atoms - 1) * (atoms - 2) * (atoms - 2), twoBondPaths() + alpha);
    }

    double kappa3() {
        double atoms = graph.atoms() + alpha;
        double first = graph.atoms() % 2 == 1 ? atoms - 1 : atoms - 2;
        return quotient(first * (atoms - 3) * (atoms - 3), threeBondPaths() + alpha);
    }

    private static double quotient(double numerator, double root) {
        return root == 0 ? 0 : numerator / (root * root);
    }

    private int twoBondPaths() {
        int paths = 0;
        for (int i = 0; i < graph.atoms(); i++) {
            paths += graph.degree(i) * (graph.degree(i) - 1) / 2;
        }
        return paths;
    }

    /** Rings of three count once, though they are met at each of their bonds. */
    private double threeBondPaths() {
        int paths = 0;
        int triangles = 0;
        for (int bond = 0; bond < graph.bonds(); bond++) {
            int b = graph.begin(bond);
            int c = graph.end(bond);
            paths += (graph.degree(b) - 1) * (graph.degree(c) - 1);
            for (int slot = graph.first(b); graph.bondInRing(bond) && slot < graph.last(b); slot++) {
                triangles += graph.neighbour(slot) != c && graph.bondBetween(graph.neighbour(slot), c) >= 0 ? 1 : 0;
            }
        }
        return paths - triangles * 2 / 3;
    }
}
