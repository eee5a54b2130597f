package org.charcot.molecule;

import org.charcot.error.InvalidMoleculeException;
import org.charcot.error.Rejection;
import org.charcot.error.WorkBudgetExceededException;
import org.charcot.molecule.molfile.MolfileParser;
import org.charcot.molecule.smiles.SmilesSize;
import org.charcot.molecule.standard.Standardiser;
import org.openscience.cdk.aromaticity.Kekulization;
import org.openscience.cdk.exception.CDKException;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IPseudoAtom;
import org.openscience.cdk.silent.SilentChemObjectBuilder;
import org.openscience.cdk.smiles.SmilesParser;

/** Reads submissions into standardised molecules. Not thread-safe: one for each thread. */
public final class MoleculeReader {
    /** Longer structure texts are refused before they are parsed. */
    public static final int MAXIMUM_SMILES = 20_000;
    /** Larger molecules are refused: they are no small molecules, and cages of this size cost minutes. */
    public static final int MAXIMUM_ATOMS = 999;
    /** Longer molfiles are refused before they are parsed; 999 atoms take a tenth of it. */
    public static final int MAXIMUM_MOLFILE = 1_000_000;
    /** Twice what 999 carbons can share out: to find the rings of more takes seconds. */
    private static final int MAXIMUM_BONDS = 4 * MAXIMUM_ATOMS;

    private final SmilesParser smiles = new SmilesParser(SilentChemObjectBuilder.getInstance());
    private final SmilesParser withBondDirections = new SmilesParser(SilentChemObjectBuilder.getInstance());

    public MoleculeReader() {
        // the parser's own kekulisation is the faster one, but drops the configuration of double bonds to aromatic
        // rings
        withBondDirections.kekulise(false);
    }

    /**
     * Reads and standardises a submission.
     *
     * @throws InvalidMoleculeException with the reason if it cannot be screened
     */
    public Molecule read(Submission submission) throws InvalidMoleculeException {
        if (submission.fault() != null) {
            throw new InvalidMoleculeException(Rejection.DAMAGED_RECORD, submission.fault());
        }
        return switch (submission.notation()) {
            case SMILES -> ofSmiles(submission.text());
            case MOLFILE -> ofMolfile(submission.text());
        };
    }

    /**
     * Reads one SMILES or CXSMILES; what follows white space is ignored.
     *
     * @throws InvalidMoleculeException with the reason if it cannot be screened
     */
    public Molecule ofSmiles(String text) throws InvalidMoleculeException {
        String trimmed = text.strip();
        if (trimmed.isEmpty()) {
            throw new InvalidMoleculeException(Rejection.EMPTY_STRUCTURE, "the record has no structure");
        }
        requireShort(trimmed, MAXIMUM_SMILES);
        requireSmall(SmilesSize.atoms(trimmed));
        IAtomContainer mol = parsed(trimmed);
        requireMolecule(mol);
        return standardised(mol);
    }

    /** The structure as written, kekulised but not standardised. */
    public IAtomContainer parsed(String smilesOrCxsmiles) throws InvalidMoleculeException {
        int end = 0;
        while (end < smilesOrCxsmiles.length() && !Character.isWhitespace(smilesOrCxsmiles.charAt(end))) {
            end++;
        }
        String text = HydrogenSymbols.spelledOut(smilesOrCxsmiles.substring(0, end));
        boolean directions = text.indexOf('/') >= 0 || text.indexOf('\\') >= 0;
        try {
            IAtomContainer mol = (directions ? withBondDirections : smiles).parseSmiles(text);
            SmilesExtension.apply(text, smilesOrCxsmiles.substring(end).strip(), mol);
            if (directions) {
                Kekulization.kekulize(mol);
            }
            return mol;
        } catch (CDKException | RuntimeException e) {
            // the parser meets some malformed texts with unchecked exceptions
            throw new InvalidMoleculeException(Rejection.INVALID_SMILES, String.valueOf(e.getMessage()), e);
        }
    }

    /** Reads one molfile, V2000 or V3000. */
    public Molecule ofMolfile(String text) throws InvalidMoleculeException {
        if (text.isBlank()) {
            throw new InvalidMoleculeException(Rejection.EMPTY_STRUCTURE, "the record has no structure");
        }
        requireShort(text, MAXIMUM_MOLFILE);
        IAtomContainer mol = MolfileParser.parsed(text);
        requireMolecule(mol);
        return standardised(MolfileParser.kekulised(text, mol));
    }

    private static void requireMolecule(IAtomContainer mol) throws InvalidMoleculeException {
        if (mol == null || mol.isEmpty()) {
            throw new InvalidMoleculeException(Rejection.EMPTY_STRUCTURE, "the record has no atoms");
        }
        requireSmall(mol.getAtomCount());
        if (mol.getBondCount() > MAXIMUM_BONDS) {
            throw new InvalidMoleculeException(
                    Rejection.IMPOSSIBLE_VALENCE,
                    "%d bonds, at most %d are read".formatted(mol.getBondCount(), MAXIMUM_BONDS));
        }
        for (IAtom atom : mol.atoms()) {
            if (atom instanceof IPseudoAtom || atom.getAtomicNumber() == null || atom.getAtomicNumber() == 0) {
                throw new InvalidMoleculeException(
                        Rejection.WILDCARD_ATOM, "an atom is not an element: polymer, R group or query");
            }
        }
    }

    private static Molecule standardised(IAtomContainer mol) throws InvalidMoleculeException {
        try {
            return Molecule.of(Standardiser.standardise(mol));
        } catch (WorkBudgetExceededException e) {
            throw new InvalidMoleculeException(Rejection.WORK_BUDGET_EXCEEDED, e.getMessage(), e);
        }
    }

    private static void requireShort(String text, int most) throws InvalidMoleculeException {
        if (text.length() > most) {
            throw new InvalidMoleculeException(
                    Rejection.TEXT_TOO_LONG, "%d characters, at most %d are read".formatted(text.length(), most));
        }
    }

    private static void requireSmall(int atoms) throws InvalidMoleculeException {
        if (atoms > MAXIMUM_ATOMS) {
            throw new InvalidMoleculeException(
                    Rejection.TOO_MANY_ATOMS, "%d atoms, at most %d are read".formatted(atoms, MAXIMUM_ATOMS));
        }
    }
}
