package org.charcot.molecule.drawing;

import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;
import org.openscience.cdk.interfaces.IStereoElement;

/** Double bonds that are drawn crossed: a drawing always has them on some side, and says so that it means none. */
final class CrossedBonds {
    private CrossedBonds() {}

    /** Crosses the double bonds to which a reader of the drawing gave a configuration though they have none. */
    static void whereNotDefined(IAtomContainer drawn, IAtomContainer read) {
        if (read.getAtomCount() != drawn.getAtomCount()) {
            return;
        }
        for (IStereoElement<?, ?> element : read.stereoElements()) {
            if (element.getFocus() instanceof IBond bond) {
                IBond same = drawn.getBond(
                        drawn.getAtom(read.indexOf(bond.getBegin())), drawn.getAtom(read.indexOf(bond.getEnd())));
                if (!isDefined(drawn, same)) {
                    same.setDisplay(IBond.Display.Crossed);
                }
            }
        }
    }

    /** Crosses those of elements to which the CDK gives no configuration and other readers do. */
    static void ofOtherElements(IAtomContainer drawn) {
        for (IBond bond : drawn.bonds()) {
            if (bond.getOrder() == IBond.Order.DOUBLE
                    && !bond.isAromatic()
                    && isFlat(bond.getBegin())
                    && isFlat(bond.getEnd())
                    && !(isOrganic(bond.getBegin()) && isOrganic(bond.getEnd()))
                    && !isDefined(drawn, bond)) {
                bond.setDisplay(IBond.Display.Crossed);
            }
        }
    }

    /** Whether an end of a double bond has one or two other substituents. */
    private static boolean isFlat(IAtom end) {
        return end.getBondCount() > 1 && end.getBondCount() + end.getImplicitHydrogenCount() <= 3;
    }

    private static boolean isOrganic(IAtom atom) {
        return atom.getAtomicNumber() == 6 || atom.getAtomicNumber() == 7;
    }

    private static boolean isDefined(IAtomContainer mol, IBond bond) {
        for (IStereoElement<?, ?> element : mol.stereoElements()) {
            if (bond.equals(element.getFocus())) {
                return true;
            }
        }
        return false;
    }
}
