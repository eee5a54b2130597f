package org.charcot.molecule;

import java.util.Comparator;
import java.util.stream.StreamSupport;
import org.openscience.cdk.graph.ConnectivityChecker;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;

/**
 * The parent of a salt, solvate or mixture: the fragment with the most heavy atoms among those that contain carbon; of
 * equals the heavier one.
 */
final class LargestFragment {
    private static final Comparator<IAtomContainer> BY_SIZE =
            Comparator.comparingLong(LargestFragment::heavyAtoms).thenComparingLong(LargestFragment::sumOfNumbers);

    private LargestFragment() {}

    static IAtomContainer of(IAtomContainer mol) throws InvalidMoleculeException {
        if (ConnectivityChecker.isConnected(mol)) {
            requireCarbon(hasCarbon(mol));
            return mol;
        }
        var fragments = ConnectivityChecker.partitionIntoMolecules(mol).atomContainers();
        return StreamSupport.stream(fragments.spliterator(), false)
                .filter(LargestFragment::hasCarbon)
                .max(BY_SIZE)
                .orElseThrow(LargestFragment::noCarbon);
    }

    private static void requireCarbon(boolean found) throws InvalidMoleculeException {
        if (!found) {
            throw noCarbon();
        }
    }

    private static InvalidMoleculeException noCarbon() {
        return new InvalidMoleculeException(
                Rejection.NO_ORGANIC_FRAGMENT, "no fragment contains carbon: salt, metal or inorganic only");
    }

    private static boolean hasCarbon(IAtomContainer mol) {
        return StreamSupport.stream(mol.atoms().spliterator(), false).anyMatch(atom -> atom.getAtomicNumber() == 6);
    }

    private static long heavyAtoms(IAtomContainer mol) {
        return StreamSupport.stream(mol.atoms().spliterator(), false)
                .filter(atom -> atom.getAtomicNumber() != 1)
                .count();
    }

    private static long sumOfNumbers(IAtomContainer mol) {
        long sum = 0;
        for (IAtom atom : mol.atoms()) {
            Integer hydrogens = atom.getImplicitHydrogenCount();
            sum += atom.getAtomicNumber() + (hydrogens == null ? 0 : hydrogens);
        }
        return sum;
    }
}
