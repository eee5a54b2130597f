package org.charcot.molecule.standard.group;

import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IBond;

/** A rough order of acids: enough to say which group of a betaine carries the charge. */
final class Acidity {
    /** From here on an acid gives its proton to a quaternary cation of the same molecule. */
    static final int STRONG = 8;

    private Acidity() {}

    /** Low for what gets its proton back first (carbanion, amine, alkoxide), high for phosphate and sulfonate. */
    static int of(IAtom site) {
        int acidity =
                switch (site.getAtomicNumber()) {
                    case 6 -> 0;
                    case 7 -> 1;
                    case 8 -> 2;
                    default -> 4;
                };
        for (IBond bond : site.bonds()) {
            acidity = Math.max(acidity, through(site, bond.getOther(site)));
        }
        return acidity;
    }

    private static int through(IAtom site, IAtom centre) {
        int oxo = 0;
        boolean unsaturated = false;
        for (IBond bond : centre.bonds()) {
            IAtom other = bond.getOther(centre);
            if (bond.getOrder() == IBond.Order.DOUBLE && !other.equals(site)) {
                unsaturated = true;
                oxo += other.getAtomicNumber() == 8 || other.getAtomicNumber() == 16 ? 1 : 0;
            }
        }
        int element = centre.getAtomicNumber();
        boolean chalcogen = site.getAtomicNumber() == 8 || site.getAtomicNumber() == 16;
        if (chalcogen && element > 14 && oxo > 0) {
            return 10 + oxo;
        }
        if (chalcogen && element == 6 && oxo > 0) {
            return STRONG;
        }
        if (oxo > 0) {
            return element == 16 ? 6 : 5;
        }
        return unsaturated ? 3 : 0;
    }
}
