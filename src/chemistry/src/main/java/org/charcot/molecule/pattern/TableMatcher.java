package org.charcot.molecule.pattern;

import java.util.Arrays;
import java.util.BitSet;
import org.charcot.molecule.graph.MolecularGraph;
import org.charcot.molecule.graph.WorkBudget;
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
    void take(MolecularGraph graph, IAtomContainer container, WorkBudget budget) {
        masks.take(graph, container, budget);
    }

    /** Adds the numbers of the patterns that occur, out of those {@code wanted} (all if null). */
    void collect(BitSet wanted, BitSet found) {
        for (PatternTable.Family family : table.families()) {
            if (masks.anyAtom(family.part())) {
                for (PatternTable.Group group : family.groups()) {
                    if (masks.anyAtom(group.test())) {
                        collect(group.members(), wanted, found);
                    }
                }
            }
        }
    }

    private void collect(int[] members, BitSet wanted, BitSet found) {
        for (int pattern : members) {
            if ((wanted == null || wanted.get(pattern)) && occurs(pattern)) {
                found.set(pattern);
            }
        }
    }

    private boolean occurs(int pattern) {
        Plan sketch = table.sketch(pattern);
        Search search = masks.search();
        return (sketch == null || search.find(sketch)) && search.find(table.plan(pattern));
    }

    boolean occurs(int pattern, int times) {
        return masks.search().find(table.plan(pattern), times);
    }

    /** Marks the atoms that are the only atom of a pattern. */
    void markAtoms(int pattern, int mark, int[] marks) {
        int test = table.plan(pattern).tests[0];
        if (masks.anyAtom(test)) {
            int at = masks.atoms(test);
            for (int atom = 0; atom < masks.graph().atoms(); atom++) {
                marks[atom] |= (masks.atomMasks()[at + (atom >>> 6)] >>> atom & 1) == 0 ? 0 : mark;
            }
        }
    }

    /** The atoms of the molecule that the atoms of a pattern are, in the pattern's order; null if it does not occur. */
    int[] firstMatch(int pattern) {
        return occurs(pattern) ? masks.search().placed(table.plan(pattern)) : null;
    }

    /** The atoms that a pattern of one atom is. */
    int[] atoms(int pattern) {
        int at = masks.atoms(table.plan(pattern).tests[0]);
        int[] atoms = new int[masks.graph().atoms()];
        int count = 0;
        for (int w = 0; w < masks.words(); w++) {
            for (long rest = masks.atomMasks()[at + w]; rest != 0; rest &= rest - 1) {
                atoms[count++] = (w << 6) + Long.numberOfTrailingZeros(rest);
            }
        }
        return Arrays.copyOf(atoms, count);
    }
}
