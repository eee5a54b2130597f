package org.charcot.molecule.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.vecmath.Point2d;
import javax.vecmath.Vector2d;
import org.charcot.molecule.graph.MolecularGraph;
import org.charcot.molecule.graph.Stereo;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;

/** On which sides of its double bonds a molecule has its substituents, and whether drawings of it show that. */
final class DrawnSides {
    /** The sine of the smallest angle to the double bond at which no reader takes a substituent for straight ahead. */
    private static final double SMALLEST_SINE = 0.2;

    private final Stereo stereo;
    private final int[] configured;

    private DrawnSides(Stereo stereo, int[] configured) {
        this.stereo = stereo;
        this.configured = configured;
    }

    static DrawnSides of(IAtomContainer mol) {
        Stereo stereo = MolecularGraph.of(mol).stereo();
        int[] configured =
                IntStream.range(0, stereo.count()).filter(stereo::doubleBond).toArray();
        return new DrawnSides(stereo, configured);
    }

    /**
     * The double bonds of {@code drawn} that it shows otherwise, or not clearly. Its atoms are numbered as those of the
     * molecule; double bonds that it has lost a substituent of are not asked about.
     */
    List<IBond> missed(IAtomContainer drawn) {
        List<IBond> missed = new ArrayList<>();
        for (int e : configured) {
            IAtom begin = drawn.getAtom(stereo.carrier(e, 0));
            IAtom end = drawn.getAtom(stereo.carrier(e, 1));
            IAtom atBegin = drawn.getAtom(stereo.carrier(e, 2));
            IAtom atEnd = drawn.getAtom(stereo.carrier(e, 3));
            boolean whole = begin.getBond(atBegin) != null && end.getBond(atEnd) != null;
            if (whole && turn(begin, end, atBegin) * turn(end, begin, atEnd) != -stereo.sign(e)) {
                missed.add(begin.getBond(end));
            }
        }
        return missed;
    }

    /** +1 for a substituent clearly on the left of who looks along the double bond, -1 on the right, 0 neither. */
    private static int turn(IAtom from, IAtom to, IAtom substituent) {
        int turn = 0;
        for (IBond bond : from.bonds()) {
            IAtom neighbour = bond.getOther(from);
            if (!neighbour.equals(to)) {
                int side = side(from, to, neighbour) * (neighbour.equals(substituent) ? 1 : -1);
                if (side == 0 || side == -turn) {
                    return 0;
                }
                turn = side;
            }
        }
        return turn;
    }

    /** On which side of the line between two atoms a third stands: +1 left, -1 right, 0 nearly on it. */
    static int side(IAtom from, IAtom to, IAtom atom) {
        Vector2d along = direction(from, to);
        Vector2d aside = direction(from, atom);
        double sine = along.x * aside.y - along.y * aside.x;
        return Math.abs(sine) < SMALLEST_SINE ? 0 : (int) Math.signum(sine);
    }

    static Vector2d direction(IAtom from, IAtom to) {
        Point2d start = from.getPoint2d();
        Vector2d direction = new Vector2d(to.getPoint2d().x - start.x, to.getPoint2d().y - start.y);
        direction.normalize();
        return direction;
    }
}
