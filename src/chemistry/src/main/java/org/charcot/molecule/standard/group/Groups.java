package org.charcot.molecule.standard.group;

import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;

/**
 * Writes groups that have several spellings in one: nitrogen with separated charges, because it has no fifth bond; sulfur,
 * phosphorus and the heavier halogens with double bonds ({@code S(=O)}, not {@code [S+][O-]}), because then the group
 * has no charge for descriptors to trip over; and charges that a shift of double bonds cancels, cancelled.
 */
public final class Groups {
    private Groups() {}

    /** @return whether anything changed */
    public static boolean normalise(IAtomContainer mol) {
        boolean changed = HypervalentNitrogen.separate(mol);
        for (IAtom atom : mol.atoms()) {
            if (isOxonium(atom)) {
                atom.setFormalCharge(1);
                changed = true;
            }
        }
        for (IAtom atom : mol.atoms()) {
            if (isBorate(atom)) {
                atom.setFormalCharge(-1);
                changed = true;
            }
            changed |= closeNitrile(atom);
        }
        for (IBond bond : mol.bonds()) {
            changed |= meet(bond.getBegin(), bond.getEnd(), bond);
            changed |= meet(bond.getEnd(), bond.getBegin(), bond);
        }
        changed |= ChargeRecombination.apply(mol);
        return changed;
    }

    /** Oxygen with three bonds has given a lone pair. */
    private static boolean isOxonium(IAtom atom) {
        return atom.getAtomicNumber() == 8 && AtomState.charge(atom) == 0 && AtomState.valence(atom) == 3;
    }

    /** Boron with four bonds, one of them to an atom that gave it a lone pair: BODIPY drawn without charges. */
    private static boolean isBorate(IAtom atom) {
        if (atom.getAtomicNumber() != 5 || AtomState.charge(atom) != 0 || AtomState.valence(atom) != 4) {
            return false;
        }
        for (IBond bond : atom.bonds()) {
            if (AtomState.charge(bond.getOther(atom)) > 0) {
                return true;
            }
        }
        return false;
    }

    /** {@code [N-]=C=C} and {@code [N-]=C=N} are resonance forms of the anions of nitriles and cyanamides. */
    private static boolean closeNitrile(IAtom nitrogen) {
        boolean end = nitrogen.getAtomicNumber() == 7 && nitrogen.getBondCount() == 1;
        if (!end || AtomState.charge(nitrogen) != -1 || AtomState.hydrogens(nitrogen) != 0) {
            return false;
        }
        IBond first = nitrogen.bonds().iterator().next();
        IAtom carbon = first.getOther(nitrogen);
        if (carbon.getAtomicNumber() != 6 || AtomState.order(first) != 2 || carbon.getBondCount() != 2) {
            return false;
        }
        for (IBond second : carbon.bonds()) {
            IAtom anion = second.getOther(carbon);
            boolean takes = anion.getAtomicNumber() == 6 || anion.getAtomicNumber() == 7;
            if (takes && !second.equals(first) && AtomState.order(second) == 2 && AtomState.charge(anion) == 0) {
                AtomState.changeOrder(first, 1);
                AtomState.changeOrder(second, -1);
                nitrogen.setFormalCharge(0);
                anion.setFormalCharge(-1);
                return true;
            }
        }
        return false;
    }

    /** Turns opposite charges side by side into a bond or an O-H where the group is better written so. */
    private static boolean meet(IAtom cation, IAtom anion, IBond bond) {
        if (AtomState.charge(cation) <= 0 || AtomState.charge(anion) >= 0) {
            return false;
        }
        int element = cation.getAtomicNumber();
        boolean changed = false;
        if (element == 7 && AtomState.hydrogens(cation) > 0) {
            AtomState.addProtons(cation, -1);
            AtomState.addProtons(anion, 1);
            return true;
        }
        while (bonds(cation, anion) && AtomState.order(bond) < 3) {
            AtomState.changeOrder(bond, 1);
            cation.setFormalCharge(AtomState.charge(cation) - 1);
            anion.setFormalCharge(AtomState.charge(anion) + 1);
            changed = true;
        }
        return (element == 7 && shiftDipole(cation, anion, bond)) || changed;
    }

    private static boolean bonds(IAtom cation, IAtom anion) {
        boolean donor = isChalcogen(anion) || anion.getAtomicNumber() == 7 || anion.getAtomicNumber() == 6;
        if (AtomState.charge(cation) <= 0 || AtomState.charge(anion) >= 0 || !donor) {
            return false;
        }
        return switch (cation.getAtomicNumber()) {
            case 16 -> cation.getBondCount() > 2 || !isEnolate(anion);
            case 15, 17, 33, 34, 35, 52, 53 -> true;
            case 6 -> AtomState.valence(cation) == 3 && AtomState.charge(cation) == 1 && anion.getAtomicNumber() != 6;
            case 7 -> AtomState.charge(cation) > 1;
            default -> false;
        };
    }

    /** A carbanion beside C=O: next to a sulfonium of a ring its charge belongs on the oxygen (mesoionic thiazolium-olates). */
    private static boolean isEnolate(IAtom anion) {
        if (anion.getAtomicNumber() != 6) {
            return false;
        }
        for (IBond bond : anion.bonds()) {
            IAtom carbonyl = bond.getOther(anion);
            for (IBond other : carbonyl.bonds()) {
                boolean oxo = isChalcogen(other.getOther(carbonyl)) && other.getOrder() == IBond.Order.DOUBLE;
                if (oxo && carbonyl.getAtomicNumber() == 6 && RingBonds.contain(bond)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isChalcogen(IAtom atom) {
        return switch (atom.getAtomicNumber()) {
            case 8, 16, 34, 52 -> true;
            default -> false;
        };
    }

    /** {@code [N-][N+]#N} and {@code [C-][N+]#N} become {@code N=[N+]=[N-]} and {@code C=[N+]=[N-]}. */
    private static boolean shiftDipole(IAtom middle, IAtom anion, IBond bond) {
        int element = anion.getAtomicNumber();
        if (AtomState.order(bond) != 1 || (element != 6 && element != 7)) {
            return false;
        }
        for (IBond other : middle.bonds()) {
            IAtom end = other.getOther(middle);
            if (AtomState.order(other) == 3 && end.getAtomicNumber() == 7 && AtomState.charge(end) == 0) {
                AtomState.changeOrder(bond, 1);
                AtomState.changeOrder(other, -1);
                anion.setFormalCharge(0);
                end.setFormalCharge(-1);
                return true;
            }
        }
        return false;
    }
}
