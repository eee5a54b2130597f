package org.charcot.molecule.pattern;

import java.util.Arrays;
import org.charcot.molecule.graph.MolecularGraph;
import org.charcot.molecule.graph.WorkBudget;
import org.charcot.molecule.pattern.smarts.AtomQuestion;
import org.openscience.cdk.graph.Cycles;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.isomorphism.matchers.Expr;

/** Answers primitive tests for the atoms of one molecule, from its arrays where it can. Reused between molecules. */
final class AtomProperties {
    private static final int STEPS_PER_RING_BOND = 250;

    private MolecularGraph graph;
    private IAtomContainer container;
    private int[] ringCounts = new int[64];
    private boolean ringsCounted;
    private final SmallestRings smallestRings = new SmallestRings();
    private boolean ringsTaken;
    /** One bit for each element of the molecule: most of those that patterns name are in none. */
    private final long[] elements = new long[4];

    private WorkBudget budget;

    void take(MolecularGraph molecule, IAtomContainer sameMolecule, WorkBudget newBudget) {
        graph = molecule;
        budget = newBudget;
        container = sameMolecule;
        ringsCounted = false;
        ringsTaken = false;
        Arrays.fill(elements, 0);
        for (int atom = 0; atom < molecule.atoms(); atom++) {
            int element = molecule.element(atom);
            elements[element >>> 6 & 3] |= 1L << element;
        }
    }

    /** Sets the bits of the atoms that pass; the bits of atom 0 and those after it begin at {@code at}. */
    void fill(TestTable.Question question, long[] masks, int at) {
        AtomQuestion.Primitive primitive = question.primitive();
        if (primitive != null) {
            if (isOfAbsentElement(primitive)) {
                return;
            }
            if (primitive.type() == Expr.Type.RING_COUNT && !ringsCounted) {
                countRings();
            }
        }
        for (int atom = 0; atom < graph.atoms(); atom++) {
            if (primitive == null ? hasEnough(question, atom) : passes(primitive, atom)) {
                masks[at + (atom >>> 6)] |= 1L << atom;
            }
        }
    }

    private boolean isOfAbsentElement(AtomQuestion.Primitive test) {
        return switch (test.type()) {
            case ELEMENT, ALIPHATIC_ELEMENT, AROMATIC_ELEMENT ->
                (elements[test.value() >>> 6 & 3] >>> test.value() & 1) == 0;
            default -> false;
        };
    }

    private boolean hasEnough(TestTable.Question question, int atom) {
        return question.kind() == TestTable.Kind.HYDROGENS
                ? graph.hydrogens(atom) >= question.first()
                : graph.degree(atom) >= question.first()
                        && (question.second() == 0 || ringBonds(atom) >= question.second());
    }

    private boolean passes(AtomQuestion.Primitive test, int atom) {
        int value = test.value();
        return switch (test.type()) {
            case TRUE -> true;
            case FALSE -> false;
            case ELEMENT -> graph.element(atom) == value;
            case ALIPHATIC_ELEMENT -> graph.element(atom) == value && !graph.aromatic(atom);
            case AROMATIC_ELEMENT -> graph.element(atom) == value && graph.aromatic(atom);
            case IS_AROMATIC -> graph.aromatic(atom);
            case IS_ALIPHATIC -> !graph.aromatic(atom);
            case IS_IN_RING -> graph.inRing(atom);
            case IS_IN_CHAIN -> !graph.inRing(atom);
            case IMPL_H_COUNT -> graph.hydrogens(atom) == value;
            case TOTAL_H_COUNT -> totalHydrogens(atom) == value;
            case DEGREE -> graph.degree(atom) == value;
            case TOTAL_DEGREE -> graph.totalDegree(atom) == value;
            case VALENCE -> graph.valence(atom) == value;
            case FORMAL_CHARGE -> graph.charge(atom) == value;
            case RING_BOND_COUNT -> graph.inRing(atom) && ringBonds(atom) == value;
            case RING_COUNT -> graph.inRing(atom) && ringCounts[atom] == value;
            case RING_SMALLEST -> graph.inRing(atom) && smallestRing(atom) == value;
            default -> test.expression().matches(container.getAtom(atom));
        };
    }

    private int smallestRing(int atom) {
        if (!ringsTaken) {
            smallestRings.take(graph);
            ringsTaken = true;
        }
        return smallestRings.of(atom);
    }

    private int totalHydrogens(int atom) {
        int hydrogens = graph.hydrogens(atom);
        for (int slot = graph.first(atom); slot < graph.last(atom); slot++) {
            hydrogens += graph.element(graph.neighbour(slot)) == 1 ? 1 : 0;
        }
        return hydrogens;
    }

    private int ringBonds(int atom) {
        int bonds = 0;
        for (int slot = graph.first(atom); slot < graph.last(atom); slot++) {
            bonds += graph.bondInRing(graph.bond(slot)) ? 1 : 0;
        }
        return bonds;
    }

    /** Rings of a minimum cycle basis, the one that the CDK chooses where a cage has several. */
    private void countRings() {
        if (ringCounts.length < graph.atoms()) {
            ringCounts = new int[graph.atoms()];
        }
        int ringAtoms = 0;
        int ringBonds = 0;
        for (int atom = 0; atom < graph.atoms(); atom++) {
            ringCounts[atom] = graph.inRing(atom) ? 1 : 0;
            ringAtoms += ringCounts[atom];
            ringBonds += ringBonds(atom);
        }
        ringBonds /= 2;
        boolean joined = ringBonds > ringAtoms;
        if (joined) {
            // a cage of a thousand atoms takes the basis many seconds
            budget.spend((long) STEPS_PER_RING_BOND * ringBonds * (ringBonds - ringAtoms));
            Arrays.fill(ringCounts, 0, graph.atoms(), 0);
            for (int[] path : Cycles.mcb(container).paths()) {
                for (int i = 1; i < path.length; i++) {
                    ringCounts[path[i]]++;
                }
            }
        }
        ringsCounted = true;
    }
}
