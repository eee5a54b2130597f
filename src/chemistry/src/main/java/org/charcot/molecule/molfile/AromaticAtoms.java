package org.charcot.molecule.molfile;

import java.util.Arrays;
import java.util.BitSet;
import org.charcot.molecule.standard.group.AtomState;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;

/** What the atoms of aromatic rings can do: have a double bond in the ring, perhaps, or no part in aromaticity at all. */
final class AromaticAtoms {
    private static final int NITROGEN = 7;

    private final IAtomContainer mol;
    private final BitSet ringBonds;
    private final int[][] neighbours;
    private final BitSet must = new BitSet();
    private final BitSet may = new BitSet();
    private final BitSet saturated = new BitSet();

    /** @param ringBonds the numbers of the aromatic bonds in rings, whose order is not known */
    AromaticAtoms(IAtomContainer mol, BitSet ringBonds) {
        this.mol = mol;
        this.ringBonds = ringBonds;
        neighbours = new int[mol.getAtomCount()][];
        for (int i = 0; i < neighbours.length; i++) {
            neighbours[i] = neighboursOf(mol.getAtom(i));
            if (neighbours[i].length > 0) {
                sort(i);
            }
        }
    }

    /** Of each atom the neighbours to which it has aromatic bonds. */
    int[][] neighbours() {
        return neighbours;
    }

    BitSet must() {
        return must;
    }

    /** Nitrogens and their kin of two bonds: as in pyridine or, with a hydrogen, as in pyrrole. */
    BitSet may() {
        return may;
    }

    /** Atoms with four single bonds, which no ring with them can be aromatic. */
    BitSet saturated() {
        return saturated;
    }

    /** The hydrogens that are left for an atom, with or without a double bond in the ring. */
    int hydrogens(int atom, boolean withDoubleBond) {
        IAtom a = mol.getAtom(atom);
        int bonds = used(atom) + (withDoubleBond ? 1 : 0);
        return Math.max(0, valence(a.getAtomicNumber(), AtomState.charge(a)) - bonds);
    }

    private int[] neighboursOf(IAtom atom) {
        int[] found = new int[atom.getBondCount()];
        int n = 0;
        for (IBond bond : atom.bonds()) {
            if (ringBonds.get(bond.getIndex())) {
                found[n++] = bond.getOther(atom).getIndex();
            }
        }
        return Arrays.copyOf(found, n);
    }

    private void sort(int atom) {
        int element = mol.getAtom(atom).getAtomicNumber();
        int charge = AtomState.charge(mol.getAtom(atom));
        boolean free = used(atom) < valence(element, charge);
        boolean four = takesAlways(element, charge);
        if (isOxide(atom) || (free && four)) {
            must.set(atom);
        } else if (free && charge == 0) {
            may.set(atom);
        } else if (four && mol.getAtom(atom).getBondCount() == 4) {
            saturated.set(atom);
        }
    }

    /** The bonds of an atom, those of the ring counted as single, and its unpaired electrons. */
    private int used(int atom) {
        int used = mol.getConnectedSingleElectronsCount(mol.getAtom(atom));
        for (IBond bond : mol.getAtom(atom).bonds()) {
            used += AtomState.order(bond);
        }
        return used;
    }

    /** An oxide of pyridine that is drawn with two double bonds at its nitrogen. */
    private boolean isOxide(int atom) {
        boolean oxygen = false;
        for (IBond bond : mol.getAtom(atom).bonds()) {
            oxygen |= bond.getOrder() == IBond.Order.DOUBLE;
        }
        return oxygen
                && neighbours[atom].length == 2
                && mol.getAtom(atom).getAtomicNumber() == NITROGEN
                && AtomState.charge(mol.getAtom(atom)) == 0;
    }

    private static boolean takesAlways(int element, int charge) {
        return switch (element) {
            case 6, 14 -> charge == 0;
            case 5 -> charge == -1;
            default -> charge == 1;
        };
    }

    /** The bonds of an atom that is no radical: carbon ions have one less than carbon, cations of others one more. */
    private static int valence(int element, int charge) {
        return switch (element) {
            case 5 -> 3 - charge;
            case 6, 14 -> 4 - Math.abs(charge);
            case 7, 15, 33 -> 3 + charge;
            case 8, 16, 34, 52 -> 2 + charge;
            default -> 0;
        };
    }
}
