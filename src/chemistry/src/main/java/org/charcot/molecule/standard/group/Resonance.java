package org.charcot.molecule.standard.group;

import java.util.List;
import org.charcot.molecule.graph.CanonicalKey;
import org.charcot.molecule.graph.Constitution;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;

/** The one resonance form of a delocalised charge that is written. */
public final class Resonance {
    /** Charges that move may open a way for others; more rounds than this were never needed. */
    private static final int MOST_ROUNDS = 4;

    private Resonance() {}

    /** Settles the charges that no proton can remove. @return whether anything changed */
    public static boolean settle(IAtomContainer mol) {
        if (!hasOnium(mol)) {
            return false;
        }
        boolean changed = false;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            boolean moved = Mesoionic.settle(mol);
            moved |= ChargeCarrier.settle(mol);
            if (!moved) {
                break;
            }
            changed = true;
        }
        return changed;
    }

    /** Whether a positive charge could be delocalised, which one of a nitro group, the commonest, is not. */
    private static boolean hasOnium(IAtomContainer mol) {
        for (IAtom atom : mol.atoms()) {
            if (AtomState.charge(atom) > 0 && !isNitro(atom)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNitro(IAtom atom) {
        int oxygens = 0;
        for (IBond bond : atom.bonds()) {
            IAtom end = bond.getOther(atom);
            oxygens += end.getAtomicNumber() == 8 && end.getBondCount() == 1 ? 1 : 0;
        }
        return oxygens == 2 && atom.getAtomicNumber() == 7;
    }

    /** What all resonance forms have in common: atoms, their hydrogens and bonds, no charge, no double bond, no stereo. */
    static IAtomContainer without(IAtomContainer mol) {
        try {
            IAtomContainer copy = mol.clone();
            for (IAtom atom : copy.atoms()) {
                atom.setFormalCharge(0);
                atom.setIsAromatic(false);
            }
            for (IBond bond : copy.bonds()) {
                bond.setOrder(IBond.Order.SINGLE);
                bond.setIsAromatic(false);
            }
            copy.setStereoElements(List.of());
            return copy;
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("Cannot copy a molecule", e);
        }
    }

    /** Moves a charge, unless it would land on an atom that is equivalent. @return whether it did */
    static boolean move(IAtomContainer mol, AlternatingPath path, IAtom from, IAtom to) {
        CanonicalKey before = Constitution.flatKey(mol);
        exchange(path, from, to);
        if (Constitution.flatKey(mol).equals(before)) {
            exchange(path, from, to);
            return false;
        }
        return true;
    }

    /** Moves a charge along a path, and back when done again. */
    static void exchange(AlternatingPath path, IAtom from, IAtom to) {
        path.shift();
        int charge = AtomState.charge(from);
        from.setFormalCharge(AtomState.charge(to));
        to.setFormalCharge(charge);
    }
}
