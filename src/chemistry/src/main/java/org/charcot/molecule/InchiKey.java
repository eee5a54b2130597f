package org.charcot.molecule;

import io.github.dan2097.jnainchi.InchiStatus;
import java.util.ArrayList;
import java.util.List;
import org.charcot.error.InvalidMoleculeException;
import org.charcot.error.Rejection;
import org.charcot.molecule.stereo.StereoAtoms;
import org.openscience.cdk.exception.CDKException;
import org.openscience.cdk.inchi.InChIGenerator;
import org.openscience.cdk.inchi.InChIGeneratorFactory;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IStereoElement;

/** The standard InChIKey by the InChI trust's own code. */
public final class InchiKey {
    private InchiKey() {}

    /** A configuration that is known relative to others only is left out: the key would name one of the enantiomers. */
    public static String of(IAtomContainer mol) throws InvalidMoleculeException {
        try {
            InChIGenerator generator = InChIGeneratorFactory.getInChIGenerator(withoutGroups(mol));
            // a warning (such as "proton added") still comes with a valid key
            if (generator.getStatus() == InchiStatus.ERROR) {
                throw new InvalidMoleculeException(Rejection.INTERNAL_ERROR, "InChI: " + generator.getMessage());
            }
            return generator.getInchiKey();
        } catch (CDKException e) {
            throw new InvalidMoleculeException(Rejection.INTERNAL_ERROR, "InChI: " + e.getMessage(), e);
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("Cannot copy a molecule of the CDK", e);
        }
    }

    private static IAtomContainer withoutGroups(IAtomContainer mol) throws CloneNotSupportedException {
        if (!StereoAtoms.areGrouped(mol)) {
            return mol;
        }
        IAtomContainer copy = mol.clone();
        List<IStereoElement<?, ?>> known = new ArrayList<>();
        for (IStereoElement<?, ?> element : copy.stereoElements()) {
            if (element.getGroupInfo() == 0) {
                known.add(element);
            }
        }
        copy.setStereoElements(new ArrayList<>(known));
        return copy;
    }
}
