package org.charcot.molecule.fingerprint;

import org.charcot.molecule.graph.MolecularGraph;

/**
 * Four atoms in a row, after Nilakantan, Bauman, Dixon and Venkataraghavan (1987, doi:10.1021/ci00054a008), with the codes
 * and the hash of RDKit's hashed fingerprint.
 *
 * <p>A ring of three counts once, as a row that ends where it began. RDKit begins with the atom that was read first, we
 * with the one of the smallest code, so that all spellings of a molecule get the same fingerprint.
 */
final class TopologicalTorsions {
    private final MolecularGraph graph;
    private final int[] codes;
    private final PartVisitor visitor;

    private TopologicalTorsions(MolecularGraph graph, PartVisitor visitor) {
        this.graph = graph;
        this.visitor = visitor;
        codes = AtomCodes.of(graph);
    }

    static void visit(MolecularGraph graph, PartVisitor visitor) {
        TopologicalTorsions torsions = new TopologicalTorsions(graph, visitor);
        for (int bond = 0; bond < graph.bonds(); bond++) {
            torsions.around(bond);
        }
    }

    private void around(int bond) {
        int second = graph.begin(bond);
        int third = graph.end(bond);
        for (int slot = graph.first(second); slot < graph.last(second); slot++) {
            int first = graph.neighbour(slot);
            for (int far = graph.first(third); first != third && far < graph.last(third); far++) {
                int fourth = graph.neighbour(far);
                if (fourth != second && (fourth != first || isFirstOfTriangle(first, second, third))) {
                    visitor.torsion(
                            identifier(codes[first] - 1, codes[second] - 2, codes[third] - 2, codes[fourth] - 1),
                            first,
                            second,
                            third,
                            fourth);
                }
            }
        }
    }

    /** True for one atom of a ring of three: the first of those with the smallest code. */
    private boolean isFirstOfTriangle(int atom, int one, int other) {
        return precedes(atom, one) && precedes(atom, other);
    }

    private boolean precedes(int atom, int other) {
        return codes[atom] < codes[other] || (codes[atom] == codes[other] && atom < other);
    }

    private static int identifier(int first, int second, int third, int fourth) {
        boolean backwards = first > fourth || (first == fourth && second > third);
        int hash = Hashing.combine(0, backwards ? fourth : first);
        hash = Hashing.combine(hash, backwards ? third : second);
        hash = Hashing.combine(hash, backwards ? second : third);
        return Hashing.combine(hash, backwards ? first : fourth);
    }
}
