package org.charcot.reaction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.charcot.error.InvalidMoleculeException;
import org.charcot.molecule.MoleculeReader;
import org.charcot.molecule.graph.Constitution;
import org.charcot.molecule.graph.MolecularGraph;
import org.charcot.molecule.graph.Perception;
import org.charcot.molecule.smiles.CanonicalSmiles;
import org.charcot.molecule.stereo.StereoAtoms;
import org.openscience.cdk.exception.CDKException;
import org.openscience.cdk.graph.ConnectivityChecker;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.smarts.SmartsPattern;
import org.openscience.cdk.smiles.SmiFlavor;
import org.openscience.cdk.smiles.SmilesGenerator;

/** Reads structures so that patterns can be laid on them, and writes them so that equal ones read the same. */
public final class Structure {
    private Structure() {}

    /** Rings and aromaticity are perceived; {@link IllegalArgumentException} if the text is no SMILES. */
    public static IAtomContainer parse(String smiles) {
        try {
            IAtomContainer structure = new MoleculeReader().parsed(smiles);
            SmartsPattern.prepare(structure);
            return structure;
        } catch (InvalidMoleculeException e) {
            throw new IllegalArgumentException("Cannot read structure: " + smiles + ", expected a SMILES", e);
        }
    }

    /**
     * The same as a reaction finds it: heavy hydrogens on N, O and S have exchanged with the solvent, those on carbon are
     * still there.
     */
    static IAtomContainer dissolved(String smiles) {
        IAtomContainer structure = parse(smiles);
        List<IAtom> exchanged = new ArrayList<>();
        for (IAtom atom : structure.atoms()) {
            if (atom.getAtomicNumber() == IAtom.H && atom.getBondCount() == 1 && exchanges(neighbour(atom))) {
                exchanged.add(atom);
            }
        }
        for (IAtom hydrogen : exchanged) {
            IAtom partner = neighbour(hydrogen);
            partner.setImplicitHydrogenCount(partner.getImplicitHydrogenCount() + 1);
            structure.removeAtom(hydrogen);
        }
        return structure;
    }

    private static IAtom neighbour(IAtom atom) {
        return atom.bonds().iterator().next().getOther(atom);
    }

    private static boolean exchanges(IAtom atom) {
        return switch (atom.getAtomicNumber()) {
            case IAtom.N, IAtom.O, IAtom.S -> true;
            default -> false;
        };
    }

    private static boolean isLabelled(IAtomContainer structure) {
        for (IAtom atom : structure.atoms()) {
            if (atom.getMassNumber() != null) {
                return true;
            }
        }
        return false;
    }

    public static boolean isOneMolecule(IAtomContainer structure) {
        return !structure.isEmpty() && ConnectivityChecker.isConnected(structure);
    }

    public static String canonicalSmiles(IAtomContainer structure) {
        SmartsPattern.prepare(structure);
        boolean grouped = StereoAtoms.areGrouped(structure);
        if ((grouped || isLabelled(structure)) && isOneMolecule(structure)) {
            // the numbers that InChI gives the CDK are blind to isotopes and to stereo groups
            if (grouped) {
                Perception.apply(structure);
                Constitution.settleGroups(structure);
            }
            return CanonicalSmiles.withIsotopes(MolecularGraph.of(structure));
        }
        // canonical numbering with stereo asks InChI, which is costly: only those with stereo pay for it
        boolean stereo = structure.stereoElements().iterator().hasNext();
        int flavour = SmiFlavor.Unique | SmiFlavor.UseAromaticSymbols | (stereo ? SmiFlavor.Stereo : 0);
        try {
            return new SmilesGenerator(flavour).create(structure);
        } catch (CDKException e) {
            throw new IllegalStateException("Cannot write structure as SMILES: " + structure.getTitle(), e);
        }
    }

    /** In Hill order: carbon, hydrogen, then the others by the alphabet; without carbon all by the alphabet. */
    public static String formula(IAtomContainer structure) {
        Map<String, Integer> counts = new TreeMap<>();
        for (IAtom atom : structure.atoms()) {
            counts.merge(atom.getSymbol(), 1, Integer::sum);
            if (atom.getImplicitHydrogenCount() > 0) {
                counts.merge("H", atom.getImplicitHydrogenCount(), Integer::sum);
            }
        }
        StringBuilder formula = new StringBuilder();
        if (counts.containsKey("C")) {
            append(formula, "C", counts.remove("C"));
            append(formula, "H", counts.remove("H"));
        }
        counts.forEach((element, count) -> append(formula, element, count));
        return formula.toString();
    }

    private static void append(StringBuilder formula, String element, Integer count) {
        if (count != null) {
            formula.append(element).append(count == 1 ? "" : count);
        }
    }
}
