package org.charcot.molecule.standard.group;

import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;

/** Writes neutral nitrogen with four or five bonds with charges: nitro, N-oxide, azide, diazo, ammonium. */
final class HypervalentNitrogen {
    private HypervalentNitrogen() {}

    /** @return whether anything changed */
    static boolean separate(IAtomContainer mol) {
        boolean changed = false;
        for (IAtom atom : mol.atoms()) {
            if (atom.getAtomicNumber() == 7 && AtomState.charge(atom) == 0 && AtomState.valence(atom) > 3) {
                changed |= separate(atom);
            }
        }
        return changed;
    }

    private static boolean separate(IAtom nitrogen) {
        if (isDiazonium(nitrogen)) {
            nitrogen.setImplicitHydrogenCount(0);
            nitrogen.setFormalCharge(1);
            return true;
        }
        IAtom carbon = isocyanideCarbon(nitrogen);
        if (carbon != null) {
            nitrogen.setImplicitHydrogenCount(0);
            nitrogen.setFormalCharge(1);
            carbon.setImplicitHydrogenCount(0);
            carbon.setFormalCharge(-1);
            return true;
        }
        IBond dipole = cumulated(nitrogen);
        if (dipole != null) {
            IAtom end = dipole.getOther(nitrogen);
            nitrogen.setImplicitHydrogenCount(0);
            nitrogen.setFormalCharge(1);
            end.setImplicitHydrogenCount(0);
            end.setFormalCharge(-1);
            return true;
        }
        int drawn = AtomState.valence(nitrogen) - AtomState.hydrogens(nitrogen);
        IBond chosen = acceptor(nitrogen);
        if (drawn <= 4 && (chosen == null || besideAnion(nitrogen))) {
            // four bonds are an ammonium; a fifth is the hydrogen that a reader added to reach an even count
            nitrogen.setImplicitHydrogenCount(4 - drawn);
            nitrogen.setFormalCharge(1);
            return true;
        }
        if (chosen == null) {
            return false;
        }
        AtomState.changeOrder(chosen, -1);
        nitrogen.setFormalCharge(1);
        chosen.getOther(nitrogen).setFormalCharge(-1);
        return true;
    }

    /** A diazonium drawn as {@code C-N#N} without its charge, to which readers add a hydrogen. */
    private static boolean isDiazonium(IAtom nitrogen) {
        boolean triple = false;
        boolean carbon = false;
        for (IBond bond : nitrogen.bonds()) {
            IAtom other = bond.getOther(nitrogen);
            boolean end = other.getBondCount() == 1 && AtomState.charge(other) == 0 && AtomState.order(bond) == 3;
            triple |= end && other.getAtomicNumber() == 7;
            carbon |= other.getAtomicNumber() == 6 && AtomState.charge(other) == 0 && AtomState.order(bond) == 1;
        }
        return nitrogen.getBondCount() == 2 && triple && carbon;
    }

    /** The carbon of an isocyanide drawn as {@code X-N#C}, to which readers add hydrogens; null where there is none. */
    private static IAtom isocyanideCarbon(IAtom nitrogen) {
        if (nitrogen.getBondCount() != 2) {
            return null;
        }
        for (IBond bond : nitrogen.bonds()) {
            IAtom end = bond.getOther(nitrogen);
            boolean terminal = end.getAtomicNumber() == 6 && end.getBondCount() == 1 && AtomState.charge(end) == 0;
            if (terminal && AtomState.order(bond) == 3) {
                return end;
            }
        }
        return null;
    }

    /** The bond to the far nitrogen of an azide or diazo group drawn as {@code X=N=N}, to which readers add hydrogens. */
    private static IBond cumulated(IAtom nitrogen) {
        if (nitrogen.getBondCount() != 2 || AtomState.hydrogens(nitrogen) != 1 || AtomState.valence(nitrogen) != 5) {
            return null;
        }
        for (IBond bond : nitrogen.bonds()) {
            IAtom end = bond.getOther(nitrogen);
            boolean imine = end.getAtomicNumber() == 7 && end.getBondCount() == 1 && AtomState.order(bond) == 2;
            if (imine && AtomState.charge(end) == 0 && AtomState.hydrogens(end) == 1) {
                return bond;
            }
        }
        return null;
    }

    private static boolean besideAnion(IAtom nitrogen) {
        for (IBond bond : nitrogen.bonds()) {
            if (AtomState.charge(bond.getOther(nitrogen)) < 0) {
                return true;
            }
        }
        return false;
    }

    /** The multiple bond whose far end takes the negative charge: to O, S or N, at the end of a chain if there is one. */
    private static IBond acceptor(IAtom nitrogen) {
        IBond chosen = null;
        for (IBond bond : nitrogen.bonds()) {
            IAtom other = bond.getOther(nitrogen);
            boolean candidate = AtomState.order(bond) > 1 && AtomState.charge(other) == 0 && preference(other) > 0;
            if (candidate && (chosen == null || preference(other) > preference(chosen.getOther(nitrogen)))) {
                chosen = bond;
            }
        }
        return chosen;
    }

    private static int preference(IAtom atom) {
        int end = atom.getBondCount() == 1 ? 4 : 0;
        return switch (atom.getAtomicNumber()) {
            case 8 -> end + 3;
            case 16 -> end + 2;
            case 7 -> end + 1;
            case 6 -> end == 0 ? 0 : 1;
            default -> 0;
        };
    }
}
