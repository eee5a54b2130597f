package org.charcot.molecule.standard.group;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.charcot.molecule.graph.Constitution;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;

/** Positive charges whose proton sits on a neighbour. */
final class ConjugateAcid {
    private ConjugateAcid() {}

    /** N-Hydroxypyridinium gives the N-oxide; an amidinium with the charge drawn on the alkylated nitrogen the amidine. */
    static boolean loseProton(IAtom cation, IAtomContainer mol) {
        if (cation.getAtomicNumber() != 7) {
            return false;
        }
        for (IBond bond : cation.bonds()) {
            IAtom other = bond.getOther(cation);
            if (other.getAtomicNumber() == 8 && AtomState.charge(other) == 0 && AtomState.hydrogens(other) > 0) {
                AtomState.addProtons(other, -1);
                return true;
            }
        }
        return amidine(cation, mol);
    }

    private static boolean amidine(IAtom cation, IAtomContainer mol) {
        for (IBond bond : cation.bonds()) {
            IAtom centre = bond.getOther(cation);
            if (bond.getOrder() == IBond.Order.DOUBLE && centre.getAtomicNumber() == 6 && !RingBonds.contain(bond)) {
                IBond amine = amineOf(centre, mol);
                if (amine != null) {
                    AtomState.changeOrder(bond, -1);
                    AtomState.changeOrder(amine, 1);
                    cation.setFormalCharge(0);
                    IAtom nitrogen = amine.getOther(centre);
                    nitrogen.setImplicitHydrogenCount(AtomState.hydrogens(nitrogen) - 1);
                    return true;
                }
            }
        }
        return false;
    }

    /** The bond to the amino group with the most hydrogens; of equals to the one with the lowest canonical number. */
    private static IBond amineOf(IAtom centre, IAtomContainer mol) {
        List<IBond> amines = new ArrayList<>();
        for (IBond bond : centre.bonds()) {
            IAtom other = bond.getOther(centre);
            if (other.getAtomicNumber() == 7 && AtomState.charge(other) == 0 && AtomState.hydrogens(other) > 0) {
                amines.add(bond);
            }
        }
        if (amines.size() < 2) {
            return amines.isEmpty() ? null : amines.get(0);
        }
        int[] numbers = Constitution.numbers(mol);
        Comparator<IBond> byHydrogens = Comparator.comparingInt(bond -> -AtomState.hydrogens(bond.getOther(centre)));
        return Collections.min(
                amines,
                byHydrogens.thenComparingInt(
                        bond -> numbers[bond.getOther(centre).getIndex()]));
    }
}
