package org.charcot.molecule.pattern;

import java.util.List;

/** One pattern as it was read: a test for each of its atoms, and the bonds that join them. */
record Query(List<AtomTest> atoms, List<Link> links) {
    Query {
        atoms = List.copyOf(atoms);
        links = List.copyOf(links);
    }

    /** A bond of a pattern; {@code kinds} are the bonds it accepts, see {@link BondKinds}. */
    record Link(int from, int to, int kinds) {
        int other(int atom) {
            return atom == from ? to : from;
        }
    }
}
