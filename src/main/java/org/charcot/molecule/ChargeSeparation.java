package org.charcot.molecule;

import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;

/** Writes five-valent nitrogen (nitro, N-oxide, azide and their like) in the charge-separated form. */
final class ChargeSeparation {
    private ChargeSeparation() {}

    static void apply(IAtomContainer mol) {
        for (IAtom atom : mol.atoms()) {
            if (atom.getAtomicNumber() == 7 && charge(atom) == 0 && valence(atom) == 5) {
                separate(atom);
            }
        }
    }

    /** {@code N(=O)=O} becomes {@code [N+](=O)[O-]}, {@code N(=N)#N} becomes {@code [N+](=[N-])...}. */
    private static void separate(IAtom nitrogen) {
        IBond chosen = null;
        for (IBond bond : nitrogen.bonds()) {
            IAtom other = bond.getOther(nitrogen);
            boolean candidate = other.getBondCount() == 1 && isMultiple(bond) && charge(other) == 0;
            if (candidate && (chosen == null || preference(other) > preference(chosen.getOther(nitrogen)))) {
                chosen = bond;
            }
        }
        if (chosen == null) {
            return;
        }
        IAtom other = chosen.getOther(nitrogen);
        chosen.setOrder(chosen.getOrder() == IBond.Order.TRIPLE ? IBond.Order.DOUBLE : IBond.Order.SINGLE);
        nitrogen.setFormalCharge(1);
        other.setFormalCharge(-1);
    }

    private static boolean isMultiple(IBond bond) {
        return bond.getOrder() == IBond.Order.DOUBLE || bond.getOrder() == IBond.Order.TRIPLE;
    }

    private static int preference(IAtom atom) {
        return switch (atom.getAtomicNumber()) {
            case 8 -> 3;
            case 16 -> 2;
            case 7 -> 1;
            default -> 0;
        };
    }

    static int charge(IAtom atom) {
        return atom.getFormalCharge() == null ? 0 : atom.getFormalCharge();
    }

    static int valence(IAtom atom) {
        int sum = atom.getImplicitHydrogenCount() == null ? 0 : atom.getImplicitHydrogenCount();
        for (IBond bond : atom.bonds()) {
            sum += bond.getOrder() == null ? 1 : Math.max(1, bond.getOrder().numeric());
        }
        return sum;
    }
}
