package org.charcot.descriptor.count;

import org.charcot.molecule.graph.MolecularGraph;

/** Descriptors that count atoms, bonds or rings. */
public final class Counts {
    private Counts() {}

    public static int heavyAtoms(MolecularGraph graph) {
        int count = 0;
        for (int i = 0; i < graph.atoms(); i++) {
            count += graph.element(i) != 1 ? 1 : 0;
        }
        return count;
    }

    public static int donorHydrogens(MolecularGraph graph) {
        int count = 0;
        for (int i = 0; i < graph.atoms(); i++) {
            count += isNitrogenOrOxygen(graph, i) ? graph.hydrogens(i) : 0;
        }
        return count;
    }

    public static int nitrogenAndOxygen(MolecularGraph graph) {
        int count = 0;
        for (int i = 0; i < graph.atoms(); i++) {
            count += isNitrogenOrOxygen(graph, i) ? 1 : 0;
        }
        return count;
    }

    private static boolean isNitrogenOrOxygen(MolecularGraph graph, int atom) {
        return graph.element(atom) == 7 || graph.element(atom) == 8;
    }

    public static int heteroAtoms(MolecularGraph graph) {
        int count = 0;
        for (int i = 0; i < graph.atoms(); i++) {
            count += graph.element(i) != 6 && graph.element(i) != 1 ? 1 : 0;
        }
        return count;
    }

    public static int halogens(MolecularGraph graph) {
        int count = 0;
        for (int i = 0; i < graph.atoms(); i++) {
            count += switch (graph.element(i)) {
                case 9, 17, 35, 53 -> 1;
                default -> 0;
            };
        }
        return count;
    }

    public static int element(MolecularGraph graph, int element) {
        int count = 0;
        for (int i = 0; i < graph.atoms(); i++) {
            count += graph.element(i) == element ? 1 : 0;
        }
        return count;
    }

    /** 0 without heavy atoms. */
    public static double fractionAromatic(MolecularGraph graph) {
        int aromatic = 0;
        for (int i = 0; i < graph.atoms(); i++) {
            aromatic += graph.aromatic(i) ? 1 : 0;
        }
        return (double) aromatic / Math.max(1, heavyAtoms(graph));
    }

    /** Bonds between nitrogen and a carbon that carries a chain {@code =O}; a urea has two. */
    public static int amideBonds(MolecularGraph graph) {
        int count = 0;
        for (int b = 0; b < graph.bonds(); b++) {
            int x = graph.begin(b);
            int y = graph.end(b);
            boolean between = graph.order(b) == 1
                    && ((isCarbonyl(graph, x) && isAliphatic(graph, y, 7))
                            || (isCarbonyl(graph, y) && isAliphatic(graph, x, 7)));
            count += between ? 1 : 0;
        }
        return count;
    }

    private static boolean isAliphatic(MolecularGraph graph, int atom, int element) {
        return graph.element(atom) == element && !graph.aromatic(atom);
    }

    private static boolean isCarbonyl(MolecularGraph graph, int atom) {
        if (!isAliphatic(graph, atom, 6)) {
            return false;
        }
        for (int slot = graph.first(atom); slot < graph.last(atom); slot++) {
            if (graph.order(graph.bond(slot)) == 2 && isAliphatic(graph, graph.neighbour(slot), 8)) {
                return true;
            }
        }
        return false;
    }

    public static int charge(MolecularGraph graph) {
        int sum = 0;
        for (int i = 0; i < graph.atoms(); i++) {
            sum += graph.charge(i);
        }
        return sum;
    }

    /** 0 for a molecule without carbon. */
    public static double fractionSp3(MolecularGraph graph) {
        int carbons = 0;
        int sp3 = 0;
        for (int i = 0; i < graph.atoms(); i++) {
            if (graph.element(i) == 6) {
                carbons++;
                sp3 += graph.totalDegree(i) == 4 ? 1 : 0;
            }
        }
        return carbons == 0 ? 0 : (double) sp3 / carbons;
    }

    /** The cyclomatic number: the size of any cycle basis of a connected graph. */
    public static int rings(MolecularGraph graph) {
        return graph.atoms() == 0 ? 0 : graph.bonds() - graph.atoms() + 1;
    }
}
