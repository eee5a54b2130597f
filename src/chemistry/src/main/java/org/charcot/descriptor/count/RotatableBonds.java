package org.charcot.descriptor.count;

import org.charcot.molecule.graph.MolecularGraph;

/**
 * Single bonds that can turn: outside rings, neither end terminal, on a triple bond or the centre of CF3, CCl3, CBr3 or
 * tert-butyl, and not the stiff bond of an amide, ester, thioamide or amidine. This is RDKit's strict definition.
 */
public final class RotatableBonds {
    private RotatableBonds() {}

    public static int of(MolecularGraph graph) {
        int count = 0;
        for (int b = 0; b < graph.bonds(); b++) {
            int x = graph.begin(b);
            int y = graph.end(b);
            boolean single = graph.order(b) == 1 || graph.bondAromatic(b);
            if (single && !graph.bondInRing(b) && turns(graph, x) && turns(graph, y)) {
                count += isStiff(graph, x) && isStiff(graph, y) ? 0 : 1;
            }
        }
        return count;
    }

    private static boolean turns(MolecularGraph graph, int atom) {
        if (graph.degree(atom) == 1) {
            return false;
        }
        int fluorine = 0;
        int chlorine = 0;
        int bromine = 0;
        int methyl = 0;
        for (int slot = graph.first(atom); slot < graph.last(atom); slot++) {
            if (graph.order(graph.bond(slot)) == 3) {
                return false;
            }
            int other = graph.neighbour(slot);
            fluorine += graph.element(other) == 9 ? 1 : 0;
            chlorine += graph.element(other) == 17 ? 1 : 0;
            bromine += graph.element(other) == 35 ? 1 : 0;
            methyl += graph.element(other) == 6 && graph.hydrogens(other) == 3 ? 1 : 0;
        }
        return graph.element(atom) != 6 || Math.max(Math.max(fluorine, chlorine), Math.max(bromine, methyl)) < 3;
    }

    /** Either partner of a bond between C(=N,O,S) and N, O or S, both outside a common ring. */
    private static boolean isStiff(MolecularGraph graph, int atom) {
        for (int slot = graph.first(atom); slot < graph.last(atom); slot++) {
            int bond = graph.bond(slot);
            int other = graph.neighbour(slot);
            if (graph.order(bond) != 1 || graph.bondAromatic(bond) || graph.bondInRing(bond)) {
                continue;
            }
            if ((isCarbonyl(graph, atom) && isDonor(graph, other))
                    || (isDonor(graph, atom) && isCarbonyl(graph, other))) {
                return true;
            }
        }
        return false;
    }

    /** A three-connected aliphatic carbon doubly bonded to aliphatic N, O or S. */
    private static boolean isCarbonyl(MolecularGraph graph, int atom) {
        if (graph.element(atom) != 6 || graph.aromatic(atom) || graph.degree(atom) != 3) {
            return false;
        }
        for (int slot = graph.first(atom); slot < graph.last(atom); slot++) {
            int other = graph.neighbour(slot);
            if (graph.order(graph.bond(slot)) == 2 && !graph.aromatic(other) && isNitrogenOxygenSulphur(graph, other)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDonor(MolecularGraph graph, int atom) {
        return switch (graph.element(atom)) {
            case 7 -> true;
            case 8 -> !graph.aromatic(atom);
            case 16 -> !graph.aromatic(atom) && graph.degree(atom) > 1;
            default -> false;
        };
    }

    private static boolean isNitrogenOxygenSulphur(MolecularGraph graph, int atom) {
        int element = graph.element(atom);
        return element == 7 || element == 8 || element == 16;
    }
}
