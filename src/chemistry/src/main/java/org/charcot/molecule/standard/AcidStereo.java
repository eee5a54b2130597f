package org.charcot.molecule.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.charcot.molecule.standard.group.AtomState;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;
import org.openscience.cdk.interfaces.IStereoElement;

/**
 * Drops marks on phosphorus, sulfur and their heavier kin that carry the same element twice at an end, as =O and OH: a proton
 * that moves, or the charge of the salt, makes the two alike. Isotopes keep them apart.
 */
final class AcidStereo {
    private AcidStereo() {}

    static void drop(IAtomContainer mol) {
        List<IStereoElement<?, ?>> kept = new ArrayList<>();
        int all = 0;
        for (IStereoElement<?, ?> element : mol.stereoElements()) {
            all++;
            if (!(element.getFocus() instanceof IAtom focus) || !hasTwoEndsAlike(focus)) {
                kept.add(element);
            }
        }
        if (kept.size() < all) {
            mol.setStereoElements(new ArrayList<>(kept));
        }
    }

    private static boolean hasTwoEndsAlike(IAtom centre) {
        boolean heavy =
                switch (centre.getAtomicNumber()) {
                    case 15, 16, 33, 34, 52 -> true;
                    default -> false;
                };
        if (!heavy) {
            return false;
        }
        List<IAtom> ends = new ArrayList<>();
        for (IBond bond : centre.bonds()) {
            IAtom end = bond.getOther(centre);
            if (isEnd(end)) {
                if (ends.stream().anyMatch(before -> areAlike(before, end))) {
                    return true;
                }
                ends.add(end);
            }
        }
        return false;
    }

    private static boolean isEnd(IAtom atom) {
        return switch (atom.getAtomicNumber()) {
            case 7, 8, 16, 34 -> atom.getBondCount() == 1 && AtomState.charge(atom) <= 0;
            default -> false;
        };
    }

    private static boolean areAlike(IAtom one, IAtom other) {
        return one.getAtomicNumber().equals(other.getAtomicNumber())
                && Objects.equals(one.getMassNumber(), other.getMassNumber());
    }
}
