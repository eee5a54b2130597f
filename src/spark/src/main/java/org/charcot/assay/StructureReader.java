package org.charcot.assay;

import org.charcot.error.InvalidMoleculeException;
import org.charcot.error.Rejection;
import org.charcot.molecule.Molecule;
import org.charcot.molecule.MoleculeReader;
import org.charcot.molecule.Submission;
import org.charcot.molecule.inchi.InchiProcess;

/** Reads the structures of assay tables: standardised, and known by their InChIKey. Not thread-safe. */
public final class StructureReader implements AutoCloseable {
    private static final int FIRST_BLOCK = 14;

    private final MoleculeReader reader = new MoleculeReader();
    private final InchiProcess inchi = new InchiProcess();

    /** A standardised structure. */
    public record Structure(Molecule molecule, String smiles, String inchiKey) {
        /** The first block of the InChIKey: equal for all stereoisomers and salts. */
        public String skeleton() {
            return inchiKey.substring(0, FIRST_BLOCK);
        }
    }

    /** @throws InvalidMoleculeException with the reason if there is no structure to learn from */
    public Structure read(String text) throws InvalidMoleculeException {
        return identified(reader.ofSmiles(text));
    }

    /** @throws InvalidMoleculeException with the reason if there is no structure in it */
    public Structure read(Submission submission) throws InvalidMoleculeException {
        return identified(reader.read(submission));
    }

    private Structure identified(Molecule molecule) throws InvalidMoleculeException {
        String smiles = molecule.smiles();
        InchiProcess.Answer answer = inchi.keyOf(smiles);
        if (answer.key().isEmpty()) {
            throw new InvalidMoleculeException(Rejection.INTERNAL_ERROR, "no InChIKey: " + answer.fault());
        }
        return new Structure(molecule, smiles, answer.key());
    }

    @Override
    public void close() {
        inchi.close();
    }
}
