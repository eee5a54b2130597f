package org.charcot.molecule.drawing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import javax.vecmath.Point2d;
import javax.vecmath.Vector2d;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IBond;

/** Turns branches of a ring that stand on the same side of a double bond as the ring does, so that both can be told. */
final class BranchTurn {
    private BranchTurn() {}

    /** Whether a branch at an end of a double bond stood badly and was turned. */
    static boolean at(IBond doubleBond) {
        boolean begin = at(doubleBond.getBegin(), doubleBond.getEnd());
        boolean end = at(doubleBond.getEnd(), doubleBond.getBegin());
        return begin || end;
    }

    private static boolean at(IAtom atom, IAtom partner) {
        IAtom kept = null;
        IAtom branch = null;
        for (IBond bond : atom.bonds()) {
            IAtom neighbour = bond.getOther(atom);
            if (!neighbour.equals(partner)) {
                boolean first = branch == null && !bond.isInRing();
                branch = first ? neighbour : branch;
                kept = first ? kept : neighbour;
            }
        }
        if (branch == null
                || kept == null
                || DrawnSides.side(atom, partner, branch) != DrawnSides.side(atom, partner, kept)) {
            return false;
        }
        Vector2d free = DrawnSides.direction(atom, partner);
        free.add(DrawnSides.direction(atom, kept));
        free.negate();
        if (free.lengthSquared() == 0) {
            return false;
        }
        free.normalize();
        turn(atom, branch, free);
        return true;
    }

    private static void turn(IAtom pivot, IAtom branch, Vector2d direction) {
        Vector2d now = DrawnSides.direction(pivot, branch);
        double cosine = now.x * direction.x + now.y * direction.y;
        double sine = now.x * direction.y - now.y * direction.x;
        Set<IAtom> reached = new HashSet<>(Set.of(pivot, branch));
        Deque<IAtom> queue = new ArrayDeque<>(Set.of(branch));
        while (!queue.isEmpty()) {
            IAtom atom = queue.remove();
            Point2d origin = pivot.getPoint2d();
            double x = atom.getPoint2d().x - origin.x;
            double y = atom.getPoint2d().y - origin.y;
            atom.setPoint2d(new Point2d(origin.x + x * cosine - y * sine, origin.y + x * sine + y * cosine));
            for (IBond bond : atom.bonds()) {
                if (reached.add(bond.getOther(atom))) {
                    queue.add(bond.getOther(atom));
                }
            }
        }
    }
}
