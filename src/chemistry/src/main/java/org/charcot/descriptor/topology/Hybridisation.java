package org.charcot.descriptor.topology;

import org.charcot.molecule.graph.MolecularGraph;

/** The number of orbitals at an atom: 2 for sp, 3 for sp2, 4 for sp3. A lone pair beside a conjugated bond makes sp2. */
final class Hybridisation {
    private final MolecularGraph graph;
    private final boolean[] conjugated;

    Hybridisation(MolecularGraph graph) {
        this.graph = graph;
        conjugated = new boolean[graph.atoms()];
        for (int b = 0; b < graph.bonds(); b++) {
            if (graph.bondAromatic(b)) {
                conjugated[graph.begin(b)] = true;
                conjugated[graph.end(b)] = true;
            }
        }
        for (int i = 0; i < graph.atoms(); i++) {
            if (hasTwoOrThree(i) && canConjugate(i)) {
                markAround(i);
            }
        }
    }

    private boolean hasTwoOrThree(int atom) {
        return graph.totalDegree(atom) == 2 || graph.totalDegree(atom) == 3;
    }

    /** Small atoms, and larger ones without lone pairs to give, that have no more bonds than usual. */
    private boolean canConjugate(int atom) {
        int element = graph.element(atom);
        int usual = Elements.leastValence(element);
        if (graph.charge(atom) == 0 && usual >= 0 && graph.valence(atom) > usual) {
            return false;
        }
        int outer = Elements.outerElectrons(element);
        return element <= 10 || (outer != 5 && outer != 6) || (outer == 6 && graph.totalDegree(atom) < 2);
    }

    /** A multiple bond and another bond at an atom are conjugated, if what they lead to can be. */
    private void markAround(int atom) {
        for (int i = graph.first(atom); i < graph.last(atom); i++) {
            int bond = graph.bond(i);
            int one = graph.neighbour(i);
            if ((graph.order(bond) > 1 || graph.bondAromatic(bond)) && canConjugate(one)) {
                for (int j = graph.first(atom); j < graph.last(atom); j++) {
                    int other = graph.neighbour(j);
                    if (j != i && graph.totalDegree(other) <= 3 && canConjugate(other)) {
                        conjugated[atom] = true;
                        conjugated[one] = true;
                        conjugated[other] = true;
                    }
                }
            }
        }
    }

    int of(int atom) {
        int orbitals = bondsAndLonePairs(atom);
        boolean flattened = orbitals == 4 && graph.totalDegree(atom) <= 3 && conjugated[atom];
        return flattened ? 3 : orbitals;
    }

    private int bondsAndLonePairs(int atom) {
        int degree = graph.totalDegree(atom);
        int element = graph.element(atom);
        if (element <= 1) {
            return degree;
        }
        int outer = Elements.outerElectrons(element);
        int free = outer - graph.valence(atom) - graph.charge(atom);
        return degree + Math.max(0, free / 2);
    }
}
