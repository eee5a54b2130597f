package org.charcot.molecule.standard;

import java.util.Comparator;
import org.charcot.molecule.standard.group.AtomState;
import org.charcot.molecule.standard.group.Neutraliser;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;

/**
 * One connected part of a submission, neutralised.
 *
 * @param neutralised whether that changed it
 */
record Fragment(IAtomContainer structure, boolean neutralised, int heavyAtoms, int sumOfNumbers) {
    static final Comparator<Fragment> BY_SIZE =
            Comparator.comparingInt(Fragment::heavyAtoms).thenComparingInt(Fragment::sumOfNumbers);

    /** Changes {@code mol}. */
    static Fragment of(IAtomContainer mol) {
        boolean neutralised = Neutraliser.apply(mol);
        int heavy = 0;
        int sum = 0;
        for (IAtom atom : mol.atoms()) {
            heavy += atom.getAtomicNumber() == 1 ? 0 : 1;
            sum += atom.getAtomicNumber() + AtomState.hydrogens(atom);
        }
        return new Fragment(mol, neutralised, heavy, sum);
    }
}
