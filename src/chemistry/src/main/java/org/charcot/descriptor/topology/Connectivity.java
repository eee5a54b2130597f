package org.charcot.descriptor.topology;

import org.charcot.molecule.graph.MolecularGraph;

/**
 * Connectivity indices (Hall and Kier 1991, Rev. Comput. Chem. 2, 367): over all paths of a length the sum of the products
 * of what their atoms weigh. Rings of as many bonds count as paths whose ends are one atom, and so do rings with a tail.
 */
final class Connectivity {
    private final MolecularGraph graph;
    private final double[] weight;

    private Connectivity(MolecularGraph graph, double[] weight) {
        this.graph = graph;
        this.weight = weight;
    }

    /** Each atom weighs one over the root of the number of its neighbours. */
    static Connectivity simple(MolecularGraph graph) {
        double[] weight = new double[graph.atoms()];
        for (int i = 0; i < weight.length; i++) {
            weight[i] = weightOf(graph.degree(i));
        }
        return new Connectivity(graph, weight);
    }

    /** Each atom weighs by its outer electrons that bind no hydrogen. */
    static Connectivity electrons(MolecularGraph graph) {
        double[] weight = new double[graph.atoms()];
        for (int i = 0; i < weight.length; i++) {
            weight[i] = weightOf(valenceElectrons(graph, i));
        }
        return new Connectivity(graph, weight);
    }

    /** The same, but beyond the first row as a share of the inner electrons. */
    static Connectivity valence(MolecularGraph graph) {
        double[] weight = new double[graph.atoms()];
        for (int i = 0; i < weight.length; i++) {
            int element = graph.element(i);
            int inner = element - Elements.outerElectrons(element) - 1;
            double delta = element == 1 ? 0 : valenceElectrons(graph, i);
            weight[i] = weightOf(element <= 10 ? delta : delta / inner);
        }
        return new Connectivity(graph, weight);
    }

    private static int valenceElectrons(MolecularGraph graph, int atom) {
        return Elements.outerElectrons(graph.element(atom)) - graph.hydrogens(atom);
    }

    private static double weightOf(double delta) {
        return delta > 0 ? 1 / Math.sqrt(delta) : 0;
    }

    /** Atoms. */
    double order0() {
        double sum = 0;
        for (double each : weight) {
            sum += each;
        }
        return sum;
    }

    /** Bonds. */
    double order1() {
        double sum = 0;
        for (int b = 0; b < graph.bonds(); b++) {
            sum += weight[graph.begin(b)] * weight[graph.end(b)];
        }
        return sum;
    }

    /** Paths of two bonds: pairs of neighbours of an atom. */
    double order2() {
        double sum = 0;
        for (int i = 0; i < weight.length; i++) {
            double all = 0;
            double squares = 0;
            for (int slot = graph.first(i); slot < graph.last(i); slot++) {
                double each = weight[graph.neighbour(slot)];
                all += each;
                squares += each * each;
            }
            sum += weight[i] * (all * all - squares) / 2;
        }
        return sum;
    }

    /** Paths of three bonds: what stands at both ends of a bond. A ring of three is met at each of its bonds. */
    double order3() {
        double sum = 0;
        for (int bond = 0; bond < graph.bonds(); bond++) {
            int b = graph.begin(bond);
            int c = graph.end(bond);
            double around = 0;
            for (int left = graph.first(b); left < graph.last(b); left++) {
                int a = graph.neighbour(left);
                for (int right = graph.first(c); a != c && right < graph.last(c); right++) {
                    int d = graph.neighbour(right);
                    if (d != b) {
                        around += weight[a] * weight[d] / (a == d ? 3 : 1);
                    }
                }
            }
            sum += weight[b] * weight[c] * around;
        }
        return sum;
    }

    /** Paths of four bonds: what stands behind two neighbours of an atom. */
    double order4() {
        double sum = 0;
        for (int c = 0; c < weight.length; c++) {
            double around = 0;
            for (int left = graph.first(c); left < graph.last(c); left++) {
                for (int right = left + 1; right < graph.last(c); right++) {
                    int b = graph.neighbour(left);
                    int d = graph.neighbour(right);
                    around += weight[b] * weight[d] * ends(c, b, d);
                }
            }
            sum += weight[c] * around;
        }
        return sum;
    }

    /** A ring of four is met at each of its atoms, one of three with a tail at two. */
    private double ends(int c, int b, int d) {
        double sum = 0;
        for (int left = graph.first(b); left < graph.last(b); left++) {
            int a = graph.neighbour(left);
            for (int right = graph.first(d); a != c && right < graph.last(d); right++) {
                int e = graph.neighbour(right);
                if (e != c && !(a == d && e == b)) {
                    int times = a == e ? 4 : a == d || e == b ? 2 : 1;
                    sum += weight[a] * weight[e] / times;
                }
            }
        }
        return sum;
    }
}
