package org.charcot.molecule;

import java.io.IOException;
import java.io.StringWriter;
import javax.vecmath.Point2d;
import org.openscience.cdk.exception.CDKException;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IStereoElement;
import org.openscience.cdk.io.MDLV2000Writer;
import org.openscience.cdk.io.MDLV3000Writer;
import org.openscience.cdk.layout.StructureDiagramGenerator;

/**
 * Writes molecules as molfiles, V2000 and with a drawing's coordinates where they are small enough. Not thread-safe: one
 * for each thread.
 */
public final class Molfile {
    /** Beyond it a drawing takes seconds, and nobody can read it; all coordinates are zero then. */
    static final int MOST_DRAWN = 150;
    /** The most that the three columns of V2000 can count. */
    private static final int V2000_MOST = 999;

    // holds a library of templates, which costs more to load than a molecule to draw
    private final StructureDiagramGenerator layout = new StructureDiagramGenerator();

    /** The molfile with Kekulé bonds, its title in the first line. */
    public String of(Molecule molecule, String title) {
        StringWriter text = new StringWriter();
        try {
            IAtomContainer drawn = molecule.labelled().clone();
            coordinates(drawn);
            drawn.setTitle(title);
            write(drawn, text);
        } catch (CloneNotSupportedException | CDKException | IOException e) {
            throw new IllegalStateException("Cannot write molfile of " + title + ": " + e.getMessage(), e);
        }
        return withoutDate(text.toString());
    }

    /** A molfile without atoms, which holds the place of a molecule that cannot be drawn. */
    public static String ofNothing(String title) {
        return title + "\n  Charcot\n\n  0  0  0  0  0  0  0  0  0  0999 V2000\nM  END\n";
    }

    private void coordinates(IAtomContainer drawn) throws CDKException {
        if (drawn.getAtomCount() <= MOST_DRAWN) {
            layout.generateCoordinates(drawn);
        } else {
            drawn.atoms().forEach(atom -> atom.setPoint2d(new Point2d()));
        }
    }

    private static void write(IAtomContainer drawn, StringWriter text) throws CDKException, IOException {
        if (drawn.getBondCount() > V2000_MOST || hasStereoGroups(drawn)) {
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

    /** V2000 has no place for them. */
    private static boolean hasStereoGroups(IAtomContainer drawn) {
        for (IStereoElement<?, ?> element : drawn.stereoElements()) {
            if (element.getGroupInfo() != 0) {
                return true;
            }
        }
        return false;
    }

    /** The second line would tell the minute of writing, and no two runs would give the same bytes. */
    private static String withoutDate(String molfile) {
        int second = molfile.indexOf('\n') + 1;
        return molfile.substring(0, second) + "  Charcot           2D"
                + molfile.substring(molfile.indexOf('\n', second));
    }
}
