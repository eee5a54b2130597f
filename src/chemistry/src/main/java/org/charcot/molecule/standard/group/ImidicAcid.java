package org.charcot.molecule.standard.group;

import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;

/** Open-chain imidic acids, {@code C(O)=N}, are drawn for amides; the amide is the one that exists. */
public final class ImidicAcid {
    private ImidicAcid() {}

    /** The bond C=N of the imidic acid that an oxygen is the hydroxyl of, or null. */
    public static IBond imineOf(IAtom oxygen) {
        if (oxygen.getBondCount() != 1 || AtomState.hydrogens(oxygen) != 1 || AtomState.charge(oxygen) != 0) {
            return null;
        }
        IAtom carbon = oxygen.bonds().iterator().next().getOther(oxygen);
        if (carbon.getAtomicNumber() != 6) {
            return null;
        }
        for (IBond bond : carbon.bonds()) {
            IAtom nitrogen = bond.getOther(carbon);
            boolean imine = nitrogen.getAtomicNumber() == 7 && bond.getOrder() == IBond.Order.DOUBLE;
            if (imine && AtomState.charge(nitrogen) == 0 && !RingBonds.contain(bond)) {
                return bond;
            }
        }
        return null;
    }

    /** @return whether anything changed */
    public static boolean toAmide(IAtomContainer mol) {
        boolean changed = false;
        for (IAtom oxygen : mol.atoms()) {
            IBond imine = oxygen.getAtomicNumber() == 8 ? imineOf(oxygen) : null;
            if (imine != null) {
                IAtom nitrogen = imine.getBegin().getAtomicNumber() == 7 ? imine.getBegin() : imine.getEnd();
                AtomState.changeOrder(imine, -1);
                AtomState.changeOrder(oxygen.bonds().iterator().next(), 1);
                oxygen.setImplicitHydrogenCount(0);
                nitrogen.setImplicitHydrogenCount(AtomState.hydrogens(nitrogen) + 1);
                changed = true;
            }
        }
        return changed;
    }
}
