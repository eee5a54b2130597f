package org.charcot.molecule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;

/**
 * Removes the charges that a proton can remove. Kept are charges beside an opposite one (nitro, N-oxide, azide,
 * isocyanide), positive charges without a hydrogen to lose (quaternary ammonium), and as many of the most acidic negative
 * charges as balance those (betaines).
 */
final class Neutraliser {
    private Neutraliser() {}

    static void apply(IAtomContainer mol) {
        int permanent = 0;
        List<IAtom> basic = new ArrayList<>();
        List<IAtom> acidic = new ArrayList<>();
        for (IAtom atom : mol.atoms()) {
            int charge = ChargeSeparation.charge(atom);
            if (charge == 0 || besideOppositeCharge(atom, charge)) {
                continue;
            }
            if (charge > 0 && hydrogens(atom) >= charge) {
                basic.add(atom);
            } else if (charge > 0) {
                permanent += charge;
            } else if (canTakeProton(atom)) {
                acidic.add(atom);
            }
        }
        for (IAtom atom : basic) {
            shift(atom, -ChargeSeparation.charge(atom));
        }
        acidic.sort(Comparator.comparingInt(Neutraliser::acidity));
        int excess =
                acidic.stream().mapToInt(atom -> -ChargeSeparation.charge(atom)).sum() - permanent;
        for (IAtom atom : acidic) {
            int protons = Math.min(excess, -ChargeSeparation.charge(atom));
            if (protons > 0) {
                shift(atom, protons);
                excess -= protons;
            }
        }
    }

    private static void shift(IAtom atom, int protons) {
        atom.setFormalCharge(ChargeSeparation.charge(atom) + protons);
        atom.setImplicitHydrogenCount(hydrogens(atom) + protons);
    }

    private static int hydrogens(IAtom atom) {
        return atom.getImplicitHydrogenCount() == null ? 0 : atom.getImplicitHydrogenCount();
    }

    private static boolean besideOppositeCharge(IAtom atom, int charge) {
        for (var bond : atom.bonds()) {
            if (ChargeSeparation.charge(bond.getOther(atom)) * charge < 0) {
                return true;
            }
        }
        return false;
    }

    /** Boron with four bonds and other hypervalent anions have no place for a proton. */
    private static boolean canTakeProton(IAtom atom) {
        return switch (atom.getAtomicNumber()) {
            case 6, 7, 8, 16, 34 -> true;
            default -> false;
        };
    }

    /** Low for what gets its proton back first: carbanion, alkoxide or amide; high for sulfonate and phosphate. */
    private static int acidity(IAtom atom) {
        if (atom.getAtomicNumber() == 6) {
            return 0;
        }
        int acidity = atom.getAtomicNumber() == 7 ? 1 : 2;
        for (var bond : atom.bonds()) {
            IAtom centre = bond.getOther(atom);
            int oxo = oxoGroups(centre, atom);
            if (centre.getAtomicNumber() == 16 || centre.getAtomicNumber() == 15) {
                acidity = Math.max(acidity, 4 + oxo);
            } else if (oxo > 0) {
                acidity = Math.max(acidity, 4);
            } else if (centre.isAromatic()) {
                acidity = Math.max(acidity, 3);
            }
        }
        return acidity;
    }

    private static int oxoGroups(IAtom centre, IAtom except) {
        int oxo = 0;
        for (var bond : centre.bonds()) {
            IAtom other = bond.getOther(centre);
            boolean doubled = bond.getOrder() == org.openscience.cdk.interfaces.IBond.Order.DOUBLE;
            oxo += doubled && !other.equals(except) && other.getAtomicNumber() == 8 ? 1 : 0;
        }
        return oxo;
    }
}
