package org.charcot.molecule.graph;

import org.openscience.cdk.interfaces.IAtomContainer;

/** Names and numbers of containers that do not depend on how they were written, for rules that must break ties. */
public final class Constitution {
    private Constitution() {}

    /** The key of a structure with its stereo and isotopes. Perceives rings and aromaticity of {@code mol}. */
    public static CanonicalKey key(IAtomContainer mol) {
        Perception.apply(mol);
        return CanonicalLabelling.withIsotopes(MolecularGraph.of(mol)).key();
    }

    /**
     * Of the isomers that a structure with groups of relative configuration stands for the one is drawn that does not
     * depend on which was, and groups that mean nothing are dropped. Rings and aromaticity of {@code mol} have to be perceived.
     */
    public static void settleGroups(IAtomContainer mol) {
        RelativeStereo.settle(mol);
    }

    /** The same blind to stereo and isotopes: equal for all stereoisomers. */
    public static CanonicalKey flatKey(IAtomContainer mol) {
        Perception.apply(mol);
        return CanonicalLabelling.of(MolecularGraph.of(mol).with(Stereo.NONE)).key();
    }

    /**
     * Equal for atoms that refinement cannot tell apart, blind to stereo; what a symmetry exchanges is among them. Rings and
     * aromaticity of {@code mol} must be perceived.
     */
    public static int[] classes(IAtomContainer mol) {
        MolecularGraph graph = MolecularGraph.of(mol).with(Stereo.NONE);
        WorkBudget budget = new WorkBudget("classes of atoms", CanonicalLabelling.STEPS);
        AtomPartition partition = new AtomPartition(graph, true, new boolean[0], budget);
        partition.refine();
        int[] classes = new int[graph.atoms()];
        for (int i = 0; i < classes.length; i++) {
            classes[i] = partition.rank(i);
        }
        return classes;
    }

    /** The canonical number of each atom, from 0: only atoms that a symmetry exchanges may change places. */
    public static int[] numbers(IAtomContainer mol) {
        Perception.apply(mol);
        MolecularGraph graph = MolecularGraph.of(mol);
        CanonicalLabelling labelling = CanonicalLabelling.withIsotopes(graph);
        int[] numbers = new int[graph.atoms()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = labelling.number(i);
        }
        return numbers;
    }
}
