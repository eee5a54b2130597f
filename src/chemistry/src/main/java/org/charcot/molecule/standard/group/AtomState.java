package org.charcot.molecule.standard.group;

import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;

/** Reads and moves the charges, hydrogens and bond orders of CDK atoms, where unset means none. */
public final class AtomState {
    private AtomState() {}

    public static int charge(IAtom atom) {
        return atom.getFormalCharge() == null ? 0 : atom.getFormalCharge();
    }

    public static int hydrogens(IAtom atom) {
        return atom.getImplicitHydrogenCount() == null ? 0 : atom.getImplicitHydrogenCount();
    }

    /** 1 to 4; what has no order counts as single. */
    public static int order(IBond bond) {
        return bond.getOrder() == null ? 1 : Math.max(1, bond.getOrder().numeric());
    }

    /** The sum of bond orders, hydrogens counted. */
    public static int valence(IAtom atom) {
        int sum = hydrogens(atom);
        for (IBond bond : atom.bonds()) {
            sum += order(bond);
        }
        return sum;
    }

    /** Adds protons with their charge, or takes them where the number is negative. */
    static void addProtons(IAtom atom, int protons) {
        atom.setFormalCharge(charge(atom) + protons);
        atom.setImplicitHydrogenCount(hydrogens(atom) + protons);
    }

    static void changeOrder(IBond bond, int by) {
        bond.setOrder(
                switch (order(bond) + by) {
                    case 1 -> IBond.Order.SINGLE;
                    case 2 -> IBond.Order.DOUBLE;
                    case 3 -> IBond.Order.TRIPLE;
                    default -> throw new IllegalArgumentException("Cannot make a bond of order " + (order(bond) + by));
                });
    }

    static boolean besideOppositeCharge(IAtom atom) {
        int charge = charge(atom);
        for (IBond bond : atom.bonds()) {
            if (charge(bond.getOther(atom)) * charge < 0) {
                return true;
            }
        }
        return false;
    }

    public static boolean hasCarbon(IAtomContainer mol) {
        for (IAtom atom : mol.atoms()) {
            if (atom.getAtomicNumber() == 6) {
                return true;
            }
        }
        return false;
    }
}
