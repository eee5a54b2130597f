package org.charcot.molecule.pattern.smarts;

import java.util.List;

/** One pattern as it was read: a test for each of its atoms, and the bonds that join them. */
public record Query(List<AtomQuestion> atoms, List<Link> links) {
    public Query {
        atoms = List.copyOf(atoms);
        links = List.copyOf(links);
    }

    /** A bond of a pattern; {@code kinds} are the bonds it accepts, see {@link BondKinds}. */
    public record Link(int from, int to, int kinds) {
        public int other(int atom) {
            return atom == from ? to : from;
        }
    }
}
