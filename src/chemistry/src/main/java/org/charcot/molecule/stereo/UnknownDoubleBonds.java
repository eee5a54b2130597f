package org.charcot.molecule.stereo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;
import org.openscience.cdk.interfaces.IStereoElement;
import org.openscience.cdk.stereo.DoubleBondStereochemistry;

/**
 * Double bonds of which a record says that nobody knows their configuration ({@code ctu} of CXSMILES): each is a group of
 * relative configuration of its own, one of both.
 */
public final class UnknownDoubleBonds {
    private UnknownDoubleBonds() {}

    /**
     * Marks them on a structure whose other groups are set. What was read of their configurations is dropped; a bond that is
     * no double bond, or that has an end without a substituent, has none to be unknown.
     */
    public static void mark(IAtomContainer mol, Set<IBond> bonds) {
        List<IStereoElement<?, ?>> elements = new ArrayList<>();
        int number = 0;
        for (IStereoElement<?, ?> element : mol.stereoElements()) {
            if (!bonds.contains(element.getFocus())) {
                elements.add(element);
                number = Math.max(number, element.getGroupInfo() >>> IStereoElement.GRP_NUM_SHIFT);
            }
        }
        for (IBond bond : mol.bonds()) {
            Optional<IStereoElement<?, ?>> either = bonds.contains(bond) ? either(bond) : Optional.empty();
            if (either.isPresent()) {
                either.get().setGroupInfo(StereoAtoms.relative(++number));
                elements.add(either.get());
            }
        }
        mol.setStereoElements(new ArrayList<>(elements));
    }

    /** Drops them, so that what is left is a double bond of which nothing is said. */
    public static void forget(IAtomContainer mol) {
        List<IStereoElement<?, ?>> others = new ArrayList<>();
        for (IStereoElement<?, ?> element : mol.stereoElements()) {
            if (element.getGroupInfo() == 0 || !(element.getFocus() instanceof IBond)) {
                others.add(element);
            }
        }
        mol.setStereoElements(new ArrayList<>(others));
    }

    private static Optional<IStereoElement<?, ?>> either(IBond bond) {
        Optional<IBond> begin = substituent(bond.getBegin(), bond);
        Optional<IBond> end = substituent(bond.getEnd(), bond);
        if (bond.getOrder() != IBond.Order.DOUBLE || begin.isEmpty() || end.isEmpty()) {
            return Optional.empty();
        }
        IBond[] substituents = {begin.get(), end.get()};
        return Optional.of(
                new DoubleBondStereochemistry(bond, substituents, DoubleBondStereochemistry.Conformation.TOGETHER));
    }

    /** Plain hydrogens are no marks: they may be written or not. */
    private static Optional<IBond> substituent(IAtom atom, IBond except) {
        for (IBond bond : atom.bonds()) {
            IAtom other = bond.getOther(atom);
            if (!bond.equals(except) && (other.getAtomicNumber() != 1 || other.getMassNumber() != null)) {
                return Optional.of(bond);
            }
        }
        return Optional.empty();
    }
}
