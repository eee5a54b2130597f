package org.charcot.molecule;

import java.io.IOException;
import java.io.StringWriter;
import org.openscience.cdk.exception.CDKException;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.io.MDLV2000Writer;
import org.openscience.cdk.layout.StructureDiagramGenerator;

/** Writes molecules as V2000 molfiles with a drawing's coordinates. Not thread-safe: one for each thread. */
public final class Molfile {
    // holds a library of templates, which costs more to load than a molecule to draw
    private final StructureDiagramGenerator layout = new StructureDiagramGenerator();

    /** The molfile with Kekulé bonds, its title in the first line. */
    public String of(Molecule molecule, String title) {
        StringWriter text = new StringWriter();
        try {
            IAtomContainer drawn = molecule.labelled().clone();
            layout.generateCoordinates(drawn);
            drawn.setTitle(title);
            try (MDLV2000Writer writer = new MDLV2000Writer(text)) {
                // aromatic bond types are for queries; readers expect single and double
                writer.setWriteAromaticBondTypes(false);
                writer.write(drawn);
            }
        } catch (CloneNotSupportedException | CDKException | IOException e) {
            throw new IllegalStateException("Cannot write molfile of " + title + ": " + e.getMessage(), e);
        }
        return withoutDate(text.toString());
    }

    /** The second line would tell the minute of writing, and no two runs would give the same bytes. */
    private static String withoutDate(String molfile) {
        int second = molfile.indexOf('\n') + 1;
        return molfile.substring(0, second) + "  Charcot           2D"
                + molfile.substring(molfile.indexOf('\n', second));
    }
}
