package org.charcot.review;

import java.awt.Color;
import java.util.Arrays;
import java.util.Optional;
import org.charcot.error.InvalidMoleculeException;
import org.charcot.molecule.MoleculeReader;
import org.charcot.molecule.Molfile;
import org.openscience.cdk.depict.DepictionGenerator;
import org.openscience.cdk.exception.CDKException;
import org.openscience.cdk.graph.Cycles;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IStereoElement;
import org.openscience.cdk.renderer.generators.standard.StandardGenerator;
import org.openscience.cdk.silent.SilentChemObjectBuilder;
import org.openscience.cdk.smiles.SmilesParser;

/** Draws a molecule as a small SVG that needs nothing but itself. */
final class Depiction {
    /** The size that structures are laid out for, in millimetres: bonds and letters are in proportion to it. */
    private static final double WIDTH = 50;

    private static final double HEIGHT = 32;
    /** A light amber that black bonds and coloured letters are read on, on screen and in print. */
    private static final Color ALERT = new Color(0xFF, 0xC2, 0x5C);
    /** A blue that no element has. */
    private static final Color GROUP = new Color(0x17, 0x65, 0x6E);

    /** How far the ground reaches beyond a bond, in widths of its line. */
    private static final double GLOW = 4;

    /** The closed path of a ring of eight has nine atoms, and its double bonds may be trans. */
    private static final int LARGE_RING = 8;

    private static final Color TRANSPARENT = new Color(0, 0, 0, 0);

    private Depiction() {}

    /**
     * The structure on a transparent ground, heteroatoms coloured, every atom spelt out; or nothing when it cannot be
     * drawn, in which case a reader still has its SMILES.
     */
    public static Optional<String> svg(String smiles) {
        return svg(smiles, AlertAtoms.NONE);
    }

    /**
     * With coordinates where it matters: the layout of the CDK does not turn the double bonds of large rings as they are, and
     * marks none whose configuration is not known.
     */
    private static IAtomContainer laidOut(String smiles) throws CDKException, InvalidMoleculeException {
        IAtomContainer parsed = new SmilesParser(SilentChemObjectBuilder.getInstance()).parseSmiles(smiles);
        boolean large = Arrays.stream(Cycles.mcb(parsed).paths()).anyMatch(ring -> ring.length > LARGE_RING);
        return large && parsed.getAtomCount() <= Molfile.MOST_DRAWN
                ? new Molfile().drawing(new MoleculeReader().ofSmiles(smiles))
                : parsed;
    }

    /**
     * What chemists write beside a centre that is known relative to others only: {@code &1}, {@code or1}. The CDK's own words
     * for it, "and enantiomer", are English.
     */
    private static void labelGroups(IAtomContainer molecule) {
        for (IStereoElement<?, ?> element : molecule.stereoElements()) {
            int group = element.getGroupInfo();
            int kind = group & IStereoElement.GRP_TYPE_MASK;
            if (group != 0 && kind != IStereoElement.GRP_ABS && element.getFocus() instanceof IAtom centre) {
                centre.setProperty(
                        StandardGenerator.ANNOTATION_LABEL,
                        (kind == IStereoElement.GRP_RAC ? "&" : "or") + (group >>> IStereoElement.GRP_NUM_SHIFT));
            }
            element.setGroupInfo(0);
        }
    }

    /** The same with the atoms of structural alerts on a coloured ground, and the alerts' names as its title. */
    static Optional<String> svg(String smiles, AlertAtoms alerts) {
        if (smiles == null || smiles.isBlank()) {
            return Optional.empty();
        }
        try {
            IAtomContainer molecule = laidOut(smiles);
            labelGroups(molecule);
            var drawing = new DepictionGenerator()
                    .withAtomColors()
                    .withBackgroundColor(TRANSPARENT)
                    .withSize(WIDTH, HEIGHT)
                    .withMargin(1)
                    .withOuterGlowHighlight(GLOW)
                    .withAnnotationColor(GROUP)
                    .withAnnotationScale(0.7)
                    .withHighlight(alerts.in(molecule), ALERT)
                    .depict(molecule);
            return Optional.of(alerts.entitle(Drawing.small(drawing.toSvgStr("mm"))));
        } catch (CDKException | InvalidMoleculeException | RuntimeException undrawable) {
            // one odd molecule of two hundred must not cost the chemist the whole page
            return Optional.empty();
        }
    }
}
