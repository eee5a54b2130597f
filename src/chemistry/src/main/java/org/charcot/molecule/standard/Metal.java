package org.charcot.molecule.standard;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.charcot.molecule.standard.group.AtomState;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;

/**
 * Bonds to metals that are drawn as covalent and are cut: any metal from N, O and F; of the transition metals and
 * aluminium every non-metal (the lists of MolVS and RDKit's MetalDisconnector). Carbon stays on mercury, tin, lead and
 * magnesium, whose compounds with it are molecules.
 */
final class Metal {
    /** Atomic numbers, in ranges with their first and last. */
    private static final BitSet ALL = numbers(3, 4, 11, 13, 19, 31, 37, 50, 55, 84, 87, 103);

    private static final BitSet FROM_EVERY_NON_METAL = numbers(13, 13, 21, 30, 39, 48, 57, 79, 89, 103);

    private Metal() {}

    static boolean isMetal(int element) {
        return ALL.get(element);
    }

    static boolean isOn(IAtom atom) {
        for (IBond bond : atom.bonds()) {
            if (isMetal(bond.getOther(atom).getAtomicNumber())) {
                return true;
            }
        }
        return false;
    }

    /** @return whether a bond was cut */
    static boolean disconnect(IAtomContainer mol) {
        List<IBond> cut = new ArrayList<>();
        for (IBond bond : mol.bonds()) {
            if (isCut(bond.getBegin(), bond.getEnd()) || isCut(bond.getEnd(), bond.getBegin())) {
                cut.add(bond);
            }
        }
        for (IBond bond : cut) {
            boolean metalFirst = isMetal(bond.getBegin().getAtomicNumber());
            IAtom metal = metalFirst ? bond.getBegin() : bond.getEnd();
            IAtom ligand = metalFirst ? bond.getEnd() : bond.getBegin();
            int order = AtomState.order(bond);
            int before = AtomState.charge(ligand);
            release(ligand, order);
            metal.setFormalCharge(AtomState.charge(metal) + before - AtomState.charge(ligand));
            mol.removeBond(bond);
        }
        if (!cut.isEmpty()) {
            StereoUpkeep.prune(mol);
        }
        return !cut.isEmpty();
    }

    private static boolean isCut(IAtom metal, IAtom other) {
        int element = other.getAtomicNumber();
        boolean pair = isMetal(metal.getAtomicNumber()) && !isMetal(element) && element != 1;
        boolean light = element >= 7 && element <= 9;
        return pair && (light || FROM_EVERY_NON_METAL.get(metal.getAtomicNumber()));
    }

    /** A covalent ligand leaves with the pair of electrons; one that gave its own lone pair leaves as it was. */
    private static void release(IAtom ligand, int order) {
        int left = AtomState.valence(ligand) - order;
        int normal = normalValence(ligand.getAtomicNumber());
        int hydrogens = AtomState.hydrogens(ligand);
        if (left == normal || isOxidised(ligand.getAtomicNumber(), left)) {
            ligand.setFormalCharge(0);
        } else if (AtomState.charge(ligand) == 0 && hydrogens > 0 && left - 1 == normal) {
            // the reader added a hydrogen because it counted the lone pair as a bond
            ligand.setImplicitHydrogenCount(hydrogens - 1);
        } else {
            ligand.setFormalCharge(AtomState.charge(ligand) - order);
        }
    }

    /** Sulfoxides and phosphoranes give their lone pair as sulfides and phosphines do. */
    private static boolean isOxidised(int element, int valence) {
        return switch (element) {
            case 15, 33 -> valence == 5;
            case 16, 34, 52 -> valence == 4 || valence == 6;
            default -> false;
        };
    }

    private static int normalValence(int element) {
        return switch (element) {
            case 6, 14, 32 -> 4;
            case 5, 7, 15, 33, 51 -> 3;
            case 8, 16, 34, 52 -> 2;
            case 9, 17, 35, 53 -> 1;
            default -> 0;
        };
    }

    private static BitSet numbers(int... firstAndLast) {
        BitSet numbers = new BitSet();
        for (int i = 0; i < firstAndLast.length; i += 2) {
            numbers.set(firstAndLast[i], firstAndLast[i + 1] + 1);
        }
        return numbers;
    }
}
