package org.charcot.molecule.fingerprint;

import java.util.List;
import org.charcot.molecule.Molecule;
import org.charcot.molecule.pattern.PatternMatcher;
import org.charcot.molecule.pattern.PatternSet;

/**
 * What an atom does, one bit each: donor, acceptor, aromatic, halogen, basic, acidic; by the patterns that RDKit uses for
 * its feature invariants, after Gobbi and Poppinger (1998). Not thread-safe.
 */
final class AtomFeatures {
    private final PatternMatcher matcher = Compiled.FEATURES.matcher();

    /** A sum of bits for each atom. */
    int[] of(Molecule molecule) {
        return matcher.atomMarks(molecule);
    }

    /** Compiled once, when first asked for. */
    private static final class Compiled {
        private static final PatternSet FEATURES =
                PatternSet.compile(FingerprintTable.rows("features.csv", List.of("bit", "name", "smarts")).stream()
                        .map(row -> row.get(2))
                        .toList());
    }
}
