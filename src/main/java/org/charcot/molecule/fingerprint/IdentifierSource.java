package org.charcot.molecule.fingerprint;

import java.util.function.IntConsumer;
import org.charcot.molecule.Molecule;

/** Finds the parts of a molecule that a kind of fingerprint is made of. May keep state: one for each thread. */
@FunctionalInterface
interface IdentifierSource {
    /** Hands over the unsigned 32-bit identifier of every part, equal parts as often as they occur. */
    void forEach(Molecule molecule, IntConsumer part);
}
