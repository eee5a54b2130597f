package org.charcot.molecule;

import io.github.dan2097.jnainchi.InchiStatus;
import org.charcot.error.InvalidMoleculeException;
import org.charcot.error.Rejection;
import org.openscience.cdk.exception.CDKException;
import org.openscience.cdk.inchi.InChIGenerator;
import org.openscience.cdk.inchi.InChIGeneratorFactory;
import org.openscience.cdk.interfaces.IAtomContainer;

/** The standard InChIKey by the InChI trust's own code. */
public final class InchiKey {
    private InchiKey() {}

    public static String of(IAtomContainer mol) throws InvalidMoleculeException {
        try {
            InChIGenerator generator = InChIGeneratorFactory.getInChIGenerator(mol);
            // a warning (such as "proton added") still comes with a valid key
            if (generator.getStatus() == InchiStatus.ERROR) {
                throw new InvalidMoleculeException(Rejection.INTERNAL_ERROR, "InChI: " + generator.getMessage());
            }
            return generator.getInchiKey();
        } catch (CDKException e) {
            throw new InvalidMoleculeException(Rejection.INTERNAL_ERROR, "InChI: " + e.getMessage(), e);
        }
    }
}
