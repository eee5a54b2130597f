package org.charcot.molecule.drawing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openscience.cdk.exception.CDKException;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;
import org.openscience.cdk.interfaces.IStereoElement;
import org.openscience.cdk.layout.StructureDiagramGenerator;

/**
 * Lays a molecule out with those rings opened whose double bonds come out wrong. Opened, they are chains, and every
 * double bond has the side it should have; the bond that was opened is drawn long.
 */
final class RingOpening {
    /** How many bonds of a ring there are to choose from. */
    static final int CHOICES = 6;

    private RingOpening() {}

    /** Sets the coordinates of {@code mol}; {@code choice} says the how-manieth best bond of a ring is opened. */
    static void layOut(IAtomContainer mol, DrawnSides sides, StructureDiagramGenerator generator, int choice)
            throws CDKException {
        IAtomContainer opened = copy(mol);
        generator.generateCoordinates(opened);
        for (List<IBond> ring = ring(sides, opened); !ring.isEmpty(); ring = ring(sides, opened)) {
            ring.sort(Comparator.comparingInt(bond -> configurationsAt(opened, bond)));
            opened.removeBond(ring.get(Math.min(choice, ring.size() - 1)));
            keepDoubleBonds(opened);
            generator.generateCoordinates(opened);
        }
        for (int i = 0; i < mol.getAtomCount(); i++) {
            mol.getAtom(i).setPoint2d(opened.getAtom(i).getPoint2d());
        }
    }

    private static IAtomContainer copy(IAtomContainer mol) {
        try {
            IAtomContainer copy = mol.clone();
            keepDoubleBonds(copy);
            return copy;
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("Cannot copy a molecule of the CDK", e);
        }
    }

    /** Centres need no place of their own, and one that has lost a neighbour cannot be drawn. */
    private static void keepDoubleBonds(IAtomContainer mol) {
        List<IStereoElement<?, ?>> kept = new ArrayList<>();
        for (IStereoElement<?, ?> element : mol.stereoElements()) {
            if (element.getConfigClass() == IStereoElement.CT
                    && element.getCarriers().stream().allMatch(bond -> mol.contains((IBond) bond))) {
                kept.add(element);
            }
        }
        mol.setStereoElements(new ArrayList<>(kept));
    }

    /**
     * The single bonds of the smallest ring around a double bond that is drawn on the wrong side, those farthest from
     * it first; none if all are right, or wrong for other reasons.
     */
    private static List<IBond> ring(DrawnSides sides, IAtomContainer mol) {
        return sides.missed(mol).stream()
                .map(RingOpening::ringWithout)
                .filter(ring -> !ring.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<IBond> ringWithout(IBond doubleBond) {
        Map<IAtom, IBond> cameBy = new HashMap<>();
        Deque<IAtom> queue = new ArrayDeque<>(List.of(doubleBond.getBegin()));
        cameBy.put(doubleBond.getBegin(), doubleBond);
        while (!queue.isEmpty() && !cameBy.containsKey(doubleBond.getEnd())) {
            IAtom atom = queue.remove();
            for (IBond bond : atom.bonds()) {
                if (!bond.equals(doubleBond) && cameBy.putIfAbsent(bond.getOther(atom), bond) == null) {
                    queue.add(bond.getOther(atom));
                }
            }
        }
        List<IBond> path = new ArrayList<>();
        IAtom atom = doubleBond.getEnd();
        for (IBond by = cameBy.get(atom); by != null && !by.equals(doubleBond); by = cameBy.get(atom)) {
            path.add(by);
            atom = by.getOther(atom);
        }
        List<IBond> farthestFirst = new ArrayList<>();
        for (int low = 0, high = path.size() - 1; low <= high; low++, high--) {
            farthestFirst.add(0, path.get(low));
            if (low < high) {
                farthestFirst.add(0, path.get(high));
            }
        }
        farthestFirst.removeIf(bond -> bond.getOrder() != IBond.Order.SINGLE || bond.isAromatic());
        return farthestFirst;
    }

    /** How many configurations speak of a bond; one that is opened is not at its place. */
    private static int configurationsAt(IAtomContainer mol, IBond bond) {
        int count = 0;
        for (IStereoElement<?, ?> element : mol.stereoElements()) {
            count += element.contains(bond.getBegin()) || element.contains(bond.getEnd()) ? 1 : 0;
        }
        return count;
    }
}
