package org.charcot.molecule.fingerprint;

/**
 * Is told of the parts of a molecule, each with its unsigned 32-bit identifier, equal parts as often as they occur. Who
 * does not ask where parts lie implements {@link #part} alone.
 */
@FunctionalInterface
public interface PartVisitor {
    /** A part that lies on no atoms in particular, or on whichever. */
    void part(int identifier);

    /** A part of one atom. */
    default void atom(int identifier, int atom) {
        part(identifier);
    }

    /**
     * A part of all atoms at the ends of bonds.
     *
     * @param sets sets of bonds, a bit for each, which are not to be kept or changed
     * @param from the first word of the set of this part
     * @param to one past its last
     */
    default void environment(int identifier, long[] sets, int from, int to) {
        part(identifier);
    }

    /** A part of two atoms. */
    default void pair(int identifier, int one, int other) {
        part(identifier);
    }

    /** A part of four atoms in a row; in a ring of three the fourth is the first. */
    default void torsion(int identifier, int first, int second, int third, int fourth) {
        part(identifier);
    }
}
