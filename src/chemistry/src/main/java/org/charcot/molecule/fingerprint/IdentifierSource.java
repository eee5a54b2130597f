package org.charcot.molecule.fingerprint;

import org.charcot.molecule.Molecule;

/** Finds the parts of a molecule that a kind of fingerprint is made of. May keep state: one for each thread. */
@FunctionalInterface
interface IdentifierSource {
    /** Hands over every part. */
    void visit(Molecule molecule, PartVisitor visitor);
}
