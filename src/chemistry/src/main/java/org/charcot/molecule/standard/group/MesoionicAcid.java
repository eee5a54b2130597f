package org.charcot.molecule.standard.group;

import java.util.ArrayList;
import java.util.List;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IBond;

/**
 * The protonated forms of mesoionic compounds, such as linsidomine hydrochloride: an azolium ion with OH, SH or NH on a carbon
 * of its ring. An amino group is as acidic only on rings with a third heteroatom.
 */
final class MesoionicAcid {
    private static final int RING = 5;

    private MesoionicAcid() {}

    /** Whether an atom with hydrogens is the acidic group of such an ion. */
    static boolean isGroup(IAtom atom) {
        boolean amino = atom.getAtomicNumber() == 7;
        if (!amino && atom.getAtomicNumber() != 8 && atom.getAtomicNumber() != 16) {
            return false;
        }
        for (IBond bond : atom.bonds()) {
            IAtom carbon = bond.getOther(atom);
            if (carbon.getAtomicNumber() == 6 && !RingBonds.contain(bond)) {
                List<IAtom> ring = new ArrayList<>(List.of(carbon));
                if (closesAzolium(ring, amino ? 3 : 2)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the chain goes on to a ring of five conjugated atoms, so many of them no carbon, one of them positive. */
    private static boolean closesAzolium(List<IAtom> chain, int heteroatoms) {
        IAtom last = chain.get(chain.size() - 1);
        for (IBond bond : last.bonds()) {
            IAtom next = bond.getOther(last);
            if (chain.size() == RING && next.equals(chain.get(0))) {
                return isAzolium(chain, heteroatoms);
            }
            if (chain.size() < RING && !chain.contains(next) && Mesoionic.isConjugated(next)) {
                chain.add(next);
                if (closesAzolium(chain, heteroatoms)) {
                    return true;
                }
                chain.remove(chain.size() - 1);
            }
        }
        return false;
    }

    private static boolean isAzolium(List<IAtom> ring, int heteroatoms) {
        return ring.stream().anyMatch(atom -> AtomState.charge(atom) == 1)
                && ring.stream().filter(atom -> atom.getAtomicNumber() != 6).count() >= heteroatoms
                && Mesoionic.isConjugated(ring.get(0));
    }
}
