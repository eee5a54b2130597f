package org.charcot.molecule.fingerprint;

import java.util.List;
import org.charcot.molecule.Molecule;
import org.charcot.molecule.fingerprint.ring.AromaticCircuits;
import org.charcot.molecule.fingerprint.ring.LargeRings;
import org.charcot.molecule.graph.MolecularGraph;
import org.charcot.molecule.pattern.PatternMatcher;
import org.charcot.molecule.pattern.PatternSet;

/**
 * The public MACCS keys (Durant et al. 2002, doi:10.1021/ci010132r) in RDKit's definitions. Key 1 (isotope) is not defined
 * there, and key 166 (several fragments) is never set, as a molecule is of one piece. Not thread-safe.
 */
final class MaccsKeys implements IdentifierSource {
    private static final int LARGE_RING = 101;
    private static final int AROMATIC_RINGS = 125;

    private final PatternMatcher matcher = Compiled.PATTERNS.matcher();

    @Override
    public void visit(Molecule molecule, PartVisitor visitor) {
        for (int pattern : matcher.matches(molecule)) {
            int times = Compiled.TIMES[pattern];
            if (times == 1 || matcher.occurs(pattern, times)) {
                visitor.part(Compiled.KEYS[pattern]);
            }
        }
        MolecularGraph graph = molecule.graph();
        if (LargeRings.isIn(graph)) {
            visitor.part(LARGE_RING);
        }
        if (AromaticCircuits.areTwoIn(graph)) {
            visitor.part(AROMATIC_RINGS);
        }
    }

    /** Compiled once, when first asked for. */
    private static final class Compiled {
        private static final List<List<String>> ROWS =
                FingerprintTable.rows("maccs.csv", List.of("key", "smarts", "times", "meaning"));
        private static final int[] KEYS =
                ROWS.stream().mapToInt(row -> Integer.parseInt(row.get(0))).toArray();
        private static final int[] TIMES =
                ROWS.stream().mapToInt(row -> Integer.parseInt(row.get(2))).toArray();
        private static final PatternSet PATTERNS =
                PatternSet.compile(ROWS.stream().map(row -> row.get(1)).toList());
    }
}
