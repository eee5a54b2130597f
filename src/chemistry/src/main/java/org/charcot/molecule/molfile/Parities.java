package org.charcot.molecule.molfile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.vecmath.Point2d;
import javax.vecmath.Point3d;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IStereoElement;
import org.openscience.cdk.stereo.TetrahedralChirality;

/**
 * The configurations of a molfile without coordinates, which only the parities of its atoms tell. By the specification
 * ("CTfile formats", stereo parity) the neighbours are taken in the order in which they stand in the atom block, a
 * hydrogen last; looked at with the last one behind, 1 is clockwise and 2 anticlockwise. The CDK takes them in the order
 * of bonds, which is another where rings close.
 */
final class Parities {
    private static final int CLOCKWISE = 1;
    private static final int ANTICLOCKWISE = 2;

    private Parities() {}

    /** Makes configurations of parities, instead of those that were read, where no coordinates tell any. */
    static void applyWithoutCoordinates(IAtomContainer mol) {
        boolean given = false;
        for (IAtom atom : mol.atoms()) {
            if (isPlaced(atom)) {
                return;
            }
            given |= isGiven(atom);
        }
        if (given) {
            apply(mol);
        }
    }

    private static boolean isPlaced(IAtom atom) {
        return (atom.getPoint2d() != null && !atom.getPoint2d().equals(new Point2d()))
                || (atom.getPoint3d() != null && !atom.getPoint3d().equals(new Point3d()));
    }

    private static boolean isGiven(IAtom atom) {
        return parity(atom) == CLOCKWISE || parity(atom) == ANTICLOCKWISE;
    }

    /** What the CDK's readers leave at an atom, and nowhere else. */
    @SuppressWarnings("deprecation")
    private static int parity(IAtom atom) {
        return atom.getStereoParity() == null ? 0 : atom.getStereoParity();
    }

    private static void apply(IAtomContainer mol) {
        List<IStereoElement<?, ?>> centres = new ArrayList<>();
        for (IAtom atom : mol.atoms()) {
            if (isGiven(atom)) {
                centre(atom).ifPresent(centres::add);
            }
        }
        mol.setStereoElements(new ArrayList<>(centres));
    }

    private static Optional<IStereoElement<?, ?>> centre(IAtom atom) {
        List<IAtom> carriers = new ArrayList<>();
        atom.neighbors().forEach(carriers::add);
        boolean hasProtium = carriers.size() == 3 || carriers.stream().anyMatch(Parities::isProtium);
        Predicate<IAtom> last = hasProtium ? Parities::isProtium : Parities::isHydrogen;
        long hydrogens = carriers.stream().filter(last).count();
        carriers.sort(Comparator.comparing(last::test).thenComparing(IAtom::getIndex));
        if (carriers.size() == 3 && hydrogens == 0) {
            // for an implicit hydrogen or a lone pair
            carriers.add(atom);
        }
        if (carriers.size() != 4 || hydrogens > 1) {
            return Optional.empty();
        }
        int winding = parity(atom) == CLOCKWISE ? IStereoElement.RIGHT : IStereoElement.LEFT;
        return Optional.of(new TetrahedralChirality(atom, carriers.toArray(new IAtom[0]), winding));
    }

    /** Beside deuterium it is the hydrogen that counts last. */
    private static boolean isProtium(IAtom atom) {
        return isHydrogen(atom) && (atom.getMassNumber() == null || atom.getMassNumber() == 1);
    }

    private static boolean isHydrogen(IAtom atom) {
        return atom.getAtomicNumber() == 1;
    }
}
