package org.charcot.molecule;

import java.io.IOException;
import java.io.StringWriter;
import javax.vecmath.Point2d;
import org.charcot.error.InvalidMoleculeException;
import org.charcot.molecule.drawing.Drawing;
import org.charcot.molecule.graph.MolecularGraph;
import org.charcot.molecule.smiles.CanonicalSmiles;
import org.charcot.molecule.stereo.StereoAtoms;
import org.charcot.molecule.stereo.UnknownDoubleBonds;
import org.openscience.cdk.exception.CDKException;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.io.MDLV2000Writer;
import org.openscience.cdk.io.MDLV3000Writer;
import org.openscience.cdk.layout.StructureDiagramGenerator;

/**
 * Writes molecules as molfiles, V2000 and with a drawing's coordinates where they are small enough. What is written is
 * read back: a drawing that shows another molecule is drawn anew. Not thread-safe: one for each thread.
 */
public final class Molfile {
    /** Beyond it a drawing takes seconds, and nobody can read it; all coordinates are zero then. */
    public static final int MOST_DRAWN = 350;
    /** The most that the three columns of V2000 can count. */
    private static final int V2000_MOST = 999;

    // holds a library of templates, which costs more to load than a molecule to draw
    private final StructureDiagramGenerator layout = new StructureDiagramGenerator();
    private final MoleculeReader reader = new MoleculeReader();

    /**
     * The molfile with Kekulé bonds, its title in the first line. Double bonds whose configuration is not known are
     * crossed or have a wavy bond beside them, and so are those that no drawing was found for.
     */
    public String of(Molecule molecule, String title) {
        IAtomContainer drawn = copy(molecule);
        drawn.setTitle(title);
        try {
            if (drawn.getAtomCount() > MOST_DRAWN) {
                drawn.atoms().forEach(atom -> atom.setPoint2d(new Point2d()));
                return written(drawn);
            }
            return drawn(drawn, CanonicalSmiles.withIsotopes(MolecularGraph.of(drawn)));
        } catch (CDKException | IOException e) {
            throw new IllegalStateException("Cannot write molfile of " + title + ": " + e.getMessage(), e);
        }
    }

    /**
     * The molecule with the coordinates, wedges and crossed bonds of its molfile, its atoms in the order of what it was read
     * from. Takes a molecule of at most {@value #MOST_DRAWN} atoms.
     */
    public IAtomContainer drawing(Molecule molecule) {
        IAtomContainer drawn = copy(molecule);
        try {
            drawn(drawn, CanonicalSmiles.withIsotopes(MolecularGraph.of(drawn)));
            return drawn;
        } catch (CDKException | IOException e) {
            throw new IllegalStateException("Cannot draw " + molecule.smiles() + ": " + e.getMessage(), e);
        }
    }

    private static IAtomContainer copy(Molecule molecule) {
        try {
            IAtomContainer copy = molecule.labelled().clone();
            UnknownDoubleBonds.forget(copy);
            return copy;
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("Cannot copy a molecule of the CDK", e);
        }
    }

    /** A molfile without atoms, which holds the place of a molecule that cannot be drawn. */
    public static String ofNothing(String title) {
        return title + "\n  Charcot\n\n  0  0  0  0  0  0  0  0  0  0999 V2000\nM  END\n";
    }

    private String drawn(IAtomContainer mol, String smiles) throws CDKException, IOException {
        Drawing drawing = new Drawing(mol, layout);
        for (int attempt = 0; attempt < Drawing.ATTEMPTS; attempt++) {
            drawing.attempt(attempt);
            String text = written(mol);
            boolean same = isRead(text, smiles, drawing);
            if (!same) {
                text = written(mol);
                same = isRead(text, smiles, drawing);
            }
            if (same && drawing.showsDoubleBonds()) {
                return text;
            }
        }
        drawing.attempt(0);
        isRead(written(mol), smiles, drawing);
        drawing.crossMissed();
        return written(mol);
    }

    /** Whether a reader takes the molecule from a molfile; if not, double bonds of the drawing are crossed that mislead. */
    private boolean isRead(String molfile, String smiles, Drawing drawing) {
        try {
            Molecule read = reader.ofMolfile(molfile);
            boolean same = read.smiles().equals(smiles);
            if (!same) {
                drawing.crossUndefined(read.labelled());
            }
            return same;
        } catch (InvalidMoleculeException e) {
            return false;
        }
    }

    private static String written(IAtomContainer mol) throws CDKException, IOException {
        StringWriter text = new StringWriter();
        write(mol, text);
        return withoutDate(text.toString());
    }

    private static void write(IAtomContainer drawn, StringWriter text) throws CDKException, IOException {
        // V2000 has no place for groups of relative configuration
        if (drawn.getBondCount() > V2000_MOST || StereoAtoms.areGrouped(drawn)) {
            try (MDLV3000Writer writer = new MDLV3000Writer(text)) {
                writer.write(drawn);
            }
            return;
        }
        try (MDLV2000Writer writer = new MDLV2000Writer(text)) {
            // aromatic bond types are for queries; readers expect single and double
            writer.setWriteAromaticBondTypes(false);
            writer.write(drawn);
        }
    }

    /** The second line would tell the minute of writing, and no two runs would give the same bytes. */
    private static String withoutDate(String molfile) {
        int second = molfile.indexOf('\n') + 1;
        return molfile.substring(0, second) + "  Charcot           2D"
                + molfile.substring(molfile.indexOf('\n', second));
    }
}
