package org.charcot.molecule.standard.group;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.charcot.molecule.graph.Constitution;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;

/**
 * Positive charges whose proton sits elsewhere: on an oxygen beside the charge, or at the end of a chain of alternating bonds.
 * There a shift of the double bonds leaves the neutral base: an N-alkylated azolium with NH the azole, an amidinium or its
 * vinylogue the amidine, an N-alkyl-4-hydroxypyridinium the pyridone. A cation that no shift makes neutral stays one.
 */
final class ConjugateAcid {
    /** Farther away a hydroxyl group of a cation is a phenol, which keeps its proton. */
    private static final int FARTHEST_HYDROXYL = 4;

    private ConjugateAcid() {}

    /** @return whether the charge is gone */
    static boolean loseProton(IAtom cation, IAtomContainer mol) {
        if (cation.getAtomicNumber() == 7) {
            for (IAtom other : mol.getConnectedAtomsList(cation)) {
                if (other.getAtomicNumber() == 8 && AtomState.charge(other) == 0 && AtomState.hydrogens(other) > 0) {
                    AtomState.addProtons(other, -1);
                    return true;
                }
            }
        }
        boolean carbocation = cation.getAtomicNumber() == 6 && AtomState.valence(cation) == 3;
        return (carbocation || isHetero(cation)) && shift(cation, mol);
    }

    private static boolean isHetero(IAtom atom) {
        return switch (atom.getAtomicNumber()) {
            case 7, 8, 16, 34 -> true;
            default -> false;
        };
    }

    private static boolean shift(IAtom cation, IAtomContainer mol) {
        List<IAtom> acids = acids(cation, mol);
        if (acids.isEmpty()) {
            return false;
        }
        IAtom acid = acids.get(0);
        AlternatingPath.ofCharge(cation, acid).shift();
        cation.setFormalCharge(0);
        acid.setImplicitHydrogenCount(AtomState.hydrogens(acid) - 1);
        return true;
    }

    /** Those that a shift connects with the cation: hydroxyl before amino groups, those of rings first, then those with most hydrogens, then by canonical number. */
    private static List<IAtom> acids(IAtom cation, IAtomContainer mol) {
        List<IAtom> acids = new ArrayList<>();
        boolean phenols = cation.getAtomicNumber() == 6 || cation.getAtomicNumber() == 7;
        Set<IAtom> near = phenols ? Neighbourhood.of(cation, FARTHEST_HYDROXYL) : Set.of();
        for (IAtom atom : mol.atoms()) {
            boolean amino = atom.getAtomicNumber() == 7;
            boolean hydroxyl = near.contains(atom) && isHydroxyl(atom);
            boolean neutral = AtomState.charge(atom) == 0 && AtomState.hydrogens(atom) > 0;
            boolean acid = neutral && (amino || hydroxyl);
            if (acid && AlternatingPath.ofCharge(cation, atom) != null) {
                acids.add(atom);
            }
        }
        if (acids.size() > 1) {
            int[] numbers = Constitution.numbers(Resonance.without(mol));
            acids.sort(Comparator.<IAtom>comparingInt(atom -> atom.getAtomicNumber() == 7 ? 1 : 0)
                    .thenComparingInt(atom -> RingBonds.anyAt(atom) ? 0 : 1)
                    .thenComparingInt(atom -> -AtomState.hydrogens(atom))
                    .thenComparingInt(atom -> numbers[atom.getIndex()]));
        }
        return acids;
    }

    /** On carbon: an oxime that lost its proton along such a chain would be a nitroso compound, another one. */
    private static boolean isHydroxyl(IAtom atom) {
        boolean chalcogen = isHetero(atom) && atom.getAtomicNumber() != 7 && atom.getBondCount() == 1;
        return chalcogen && atom.bonds().iterator().next().getOther(atom).getAtomicNumber() == 6;
    }
}
