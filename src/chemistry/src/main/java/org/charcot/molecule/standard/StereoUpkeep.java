package org.charcot.molecule.standard;

import java.util.ArrayList;
import java.util.List;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;
import org.openscience.cdk.interfaces.IStereoElement;

/** Drops the configurations that a change of bonds has taken the ground from. */
final class StereoUpkeep {
    private StereoUpkeep() {}

    static void prune(IAtomContainer mol) {
        List<IStereoElement<?, ?>> kept = new ArrayList<>();
        int all = 0;
        for (IStereoElement<?, ?> element : mol.stereoElements()) {
            all++;
            if (holds(element, mol)) {
                kept.add(element);
            }
        }
        if (kept.size() < all) {
            mol.setStereoElements(new ArrayList<>(kept));
        }
    }

    private static boolean holds(IStereoElement<?, ?> element, IAtomContainer mol) {
        if (element.getFocus() instanceof IBond bond) {
            return element.getConfigClass() != IStereoElement.CT || isDouble(bond);
        }
        IAtom focus = (IAtom) element.getFocus();
        return switch (element.getConfigClass()) {
            case IStereoElement.TH -> carriersAreBonded(element, focus, mol);
            case IStereoElement.AL -> doubleBonds(focus) == 2;
            default -> true;
        };
    }

    private static boolean carriersAreBonded(IStereoElement<?, ?> element, IAtom focus, IAtomContainer mol) {
        for (Object carrier : element.getCarriers()) {
            IAtom atom = (IAtom) carrier;
            if (!atom.equals(focus) && mol.getBond(focus, atom) == null) {
                return false;
            }
        }
        // carbon and nitrogen with a double bond are flat, sulfur and phosphorus are not
        return focus.getAtomicNumber() > 9 || doubleBonds(focus) == 0;
    }

    private static int doubleBonds(IAtom atom) {
        int count = 0;
        for (IBond bond : atom.bonds()) {
            count += isDouble(bond) ? 1 : 0;
        }
        return count;
    }

    private static boolean isDouble(IBond bond) {
        return bond.getOrder() == IBond.Order.DOUBLE;
    }
}
