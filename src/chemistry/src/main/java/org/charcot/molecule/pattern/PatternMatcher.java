package org.charcot.molecule.pattern;

import java.util.Arrays;
import java.util.BitSet;
import org.charcot.error.WorkBudgetExceededException;
import org.charcot.molecule.Molecule;
import org.charcot.molecule.graph.MolecularGraph;
import org.charcot.molecule.graph.WorkBudget;

/**
 * Asks the patterns of a {@link PatternSet} of one molecule after the other. Not thread-safe: one for each thread.
 *
 * <p>A match never takes more than {@link #STEPS} steps for a molecule, after which it throws
 * {@link WorkBudgetExceededException}.
 */
public final class PatternMatcher {
    /** Several thousand times what a molecule of a screening library takes. */
    static final long STEPS = 5_000_000;

    private static final int[] NONE = new int[0];

    private final PatternSet patterns;
    private final WorkBudget budget;
    private final BitSet found;
    private final TableMatcher folded;
    private TableMatcher drawn;

    PatternMatcher(PatternSet patterns) {
        this(patterns, STEPS);
    }

    PatternMatcher(PatternSet patterns, long steps) {
        this.patterns = patterns;
        budget = new WorkBudget("pattern matching", steps);
        found = new BitSet(patterns.size());
        folded = new TableMatcher(patterns.folded());
    }

    /** The numbers of the patterns that occur in a molecule, ascending. */
    public int[] matches(Molecule molecule) {
        budget.refill();
        found.clear();
        folded.take(molecule.graph(), molecule.container(), budget);
        folded.collect(null, found);
        BitSet withHydrogens = patterns.toMatchWithHydrogens(hasHydrogenAtoms(molecule));
        if (!withHydrogens.isEmpty()) {
            found.andNot(withHydrogens);
            withHydrogens(molecule).collect(withHydrogens, found);
        }
        return found.isEmpty() ? NONE : numbers();
    }

    /**
     * Where a pattern occurs: the molecule's atoms that its atoms are, in the order of the pattern and without the
     * hydrogens it draws; empty if it does not occur.
     */
    public int[] firstMatch(int pattern, Molecule molecule) {
        budget.refill();
        if (patterns.toMatchWithHydrogens(hasHydrogenAtoms(molecule)).get(pattern)) {
            int[] match = withHydrogens(molecule).firstMatch(pattern);
            int atoms = molecule.graph().atoms();
            return match == null
                    ? NONE
                    : Arrays.stream(match).filter(atom -> atom < atoms).toArray();
        }
        folded.take(molecule.graph(), molecule.container(), budget);
        int[] match = folded.firstMatch(pattern);
        return match == null ? NONE : match;
    }

    /**
     * All atoms that are a pattern of one atom, such as {@code [$(N-C)]}, in the molecule that was last asked about;
     * ascending.
     *
     * @throws IllegalArgumentException if the pattern has more atoms or draws hydrogens
     */
    public int[] atoms(int pattern) {
        if (patterns.drawsHydrogens(pattern) || patterns.folded().plan(pattern).atoms() != 1) {
            throw new IllegalArgumentException(
                    "Cannot list atoms: " + patterns.smarts(pattern) + ", expected a pattern of one atom");
        }
        return folded.atoms(pattern);
    }

    /**
     * Whether a pattern occurs at least {@code times} times, each at another set of atoms, in the molecule that
     * {@link #matches} was last asked about. Only for patterns that draw no hydrogens.
     */
    public boolean occurs(int pattern, int times) {
        return folded.occurs(pattern, times);
    }

    /**
     * The atoms of a molecule by the patterns they match, for sets of patterns of one atom without drawn hydrogens.
     *
     * @return for each atom the sum of {@code 1 << pattern}
     */
    public int[] atomMarks(Molecule molecule) {
        budget.refill();
        folded.take(molecule.graph(), molecule.container(), budget);
        int[] marks = new int[molecule.graph().atoms()];
        for (int pattern = 0; pattern < patterns.size(); pattern++) {
            folded.markAtoms(pattern, 1 << pattern, marks);
        }
        return marks;
    }

    private int[] numbers() {
        int[] numbers = new int[found.cardinality()];
        for (int k = 0, pattern = -1; k < numbers.length; k++) {
            pattern = found.nextSetBit(pattern + 1);
            numbers[k] = pattern;
        }
        return numbers;
    }

    private TableMatcher withHydrogens(Molecule molecule) {
        if (drawn == null) {
            drawn = new TableMatcher(patterns.drawn());
        }
        drawn.take(molecule.graphWithHydrogens(), molecule.containerWithHydrogens(), budget);
        return drawn;
    }

    /** Hydrides and the like, which stay atoms where other hydrogens are counted. */
    private static boolean hasHydrogenAtoms(Molecule molecule) {
        MolecularGraph graph = molecule.graph();
        for (int atom = 0; atom < graph.atoms(); atom++) {
            if (graph.element(atom) == 1) {
                return true;
            }
        }
        return false;
    }
}
