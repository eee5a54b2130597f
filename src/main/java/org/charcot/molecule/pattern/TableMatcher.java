package org.charcot.molecule.pattern;

import java.util.BitSet;
import org.charcot.molecule.MolecularGraph;
import org.openscience.cdk.interfaces.IAtomContainer;

/** Matches the patterns of one {@link PatternTable}, molecule after molecule, on one thread. */
final class TableMatcher {
    private final PatternTable table;
    private final MoleculeMasks masks;

    TableMatcher(PatternTable table) {
        this.table = table;
        masks = new MoleculeMasks(table.tests());
    }

    /** The graph and the container are of the same molecule, their atoms numbered alike. */
    void take(MolecularGraph graph, IAtomContainer container, StepBudget budget) {
        masks.take(graph, container, budget);
    }

    /** Adds the numbers of the patterns that occur, out of those {@code wanted} (all if null). */
    void collect(BitSet wanted, BitSet found) {
        for (PatternTable.Group group : table.groups()) {
            if (isPossible(group)) {
                for (int pattern : group.members()) {
                    if ((wanted == null || wanted.get(pattern)) && occurs(pattern)) {
                        found.set(pattern);
                    }
                }
            }
        }
    }

    boolean occurs(int pattern) {
        return masks.search().find(table.plan(pattern));
    }

    /** The atoms of the molecule that the atoms of a pattern are, in the pattern's order; null if it does not occur. */
    int[] firstMatch(int pattern) {
        Plan plan = table.plan(pattern);
        return masks.search().find(plan) ? masks.search().placed(plan) : null;
    }

    private boolean isPossible(PatternTable.Group group) {
        return masks.anyAtom(group.atomTest())
                && (group.neighbour() < 0 || masks.anyAtomWithNeighbour(group.atomTest(), group.neighbour()));
    }
}
