package org.charcot.testkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.openscience.cdk.aromaticity.Kekulization;
import org.openscience.cdk.exception.CDKException;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.silent.SilentChemObjectBuilder;
import org.openscience.cdk.smiles.SmiFlavor;
import org.openscience.cdk.smiles.SmilesGenerator;
import org.openscience.cdk.smiles.SmilesParser;
import org.openscience.cdk.tools.manipulator.AtomContainerManipulator;

/** Other spellings of a SMILES, written by the CDK. */
public final class Respelling {
    private Respelling() {}

    /**
     * The same structure with its atoms and fragments in another order, Kekulé or aromatic, hydrogens drawn or not.
     *
     * @throws CDKException if the CDK cannot write it
     */
    public static String of(String smiles, Random random, boolean aromatic, boolean hydrogens) throws CDKException {
        SmilesParser parser = new SmilesParser(SilentChemObjectBuilder.getInstance());
        parser.kekulise(false);
        IAtomContainer mol = parser.parseSmiles(smiles);
        Kekulization.kekulize(mol);
        if (hydrogens) {
            AtomContainerManipulator.convertImplicitToExplicitHydrogens(mol);
        }
        List<IAtom> atoms = new ArrayList<>();
        mol.atoms().forEach(atoms::add);
        Collections.shuffle(atoms, random);
        mol.setAtoms(atoms.toArray(new IAtom[0]));
        int flavour = SmiFlavor.Stereo | SmiFlavor.AtomicMass;
        // aromatic spellings by the CDK lose the configuration beside aromatic rings
        boolean spellAromatic = aromatic && !smiles.contains("=c");
        return new SmilesGenerator(spellAromatic ? flavour | SmiFlavor.UseAromaticSymbols : flavour).create(mol);
    }
}
