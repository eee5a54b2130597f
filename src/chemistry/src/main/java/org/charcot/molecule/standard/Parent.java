package org.charcot.molecule.standard;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.charcot.error.InvalidMoleculeException;
import org.charcot.error.Rejection;
import org.charcot.molecule.graph.CanonicalKey;
import org.charcot.molecule.graph.Constitution;
import org.charcot.molecule.standard.group.AtomState;
import org.openscience.cdk.graph.ConnectivityChecker;
import org.openscience.cdk.interfaces.IAtomContainer;

/**
 * The one fragment of a salt, solvate or mixture that is screened: what the table does not know as a salt former or
 * solvent; if it knows all, the salt formers; if all are solvents, those. Of several the largest.
 */
final class Parent {
    private final EnumSet<StandardisationStep> steps;
    private final List<Fragment> unknown = new ArrayList<>();
    private final List<Fragment> salts = new ArrayList<>();
    private final List<Fragment> solvents = new ArrayList<>();

    private Parent(EnumSet<StandardisationStep> steps) {
        this.steps = steps;
    }

    /** Adds to {@code steps} what it did; may change {@code mol}. */
    static IAtomContainer of(IAtomContainer mol, EnumSet<StandardisationStep> steps) throws InvalidMoleculeException {
        Fragment parent;
        if (ConnectivityChecker.isConnected(mol)) {
            if (!AtomState.hasCarbon(mol)) {
                throw noCarbon();
            }
            parent = Fragment.of(mol);
        } else {
            Parent choice = new Parent(steps);
            for (IAtomContainer part :
                    ConnectivityChecker.partitionIntoMolecules(mol).atomContainers()) {
                choice.sortIn(part);
            }
            parent = choice.chosen();
        }
        if (parent.neutralised()) {
            steps.add(StandardisationStep.CHARGE_NEUTRALISED);
        }
        return parent.structure();
    }

    private void sortIn(IAtomContainer part) {
        StereoUpkeep.prune(part);
        Fragment fragment = Fragment.of(part);
        SaltTable.Kind kind = SaltTable.bundled().kindOf(part);
        if (kind == null && AtomState.hasCarbon(part)) {
            unknown.add(fragment);
        } else if (kind == SaltTable.Kind.SOLVENT) {
            solvents.add(fragment);
        } else {
            salts.add(fragment);
        }
    }

    private Fragment chosen() throws InvalidMoleculeException {
        boolean saltLeaves = salts.removeIf(fragment -> !AtomState.hasCarbon(fragment.structure()));
        boolean solventLeaves = solvents.removeIf(fragment -> !AtomState.hasCarbon(fragment.structure()));
        List<Fragment> candidates = solvents;
        if (!unknown.isEmpty()) {
            candidates = unknown;
            saltLeaves |= !salts.isEmpty();
            solventLeaves |= !solvents.isEmpty();
        } else if (!salts.isEmpty()) {
            candidates = salts;
            solventLeaves |= !solvents.isEmpty();
        } else if (solvents.isEmpty()) {
            throw noCarbon();
        }
        mark(saltLeaves, StandardisationStep.SALT_STRIPPED);
        mark(solventLeaves, StandardisationStep.SOLVENT_STRIPPED);
        return largest(candidates);
    }

    private void mark(boolean done, StandardisationStep step) {
        if (done) {
            steps.add(step);
        }
    }

    /** Most heavy atoms, then the highest sum of atomic numbers, then the smallest canonical key. */
    private Fragment largest(List<Fragment> candidates) {
        candidates.sort(Fragment.BY_SIZE.reversed());
        Fragment largest = candidates.get(0);
        List<Fragment> rivals = candidates.stream()
                .filter(fragment -> Fragment.BY_SIZE.compare(fragment, largest) == 0)
                .toList();
        boolean smaller = rivals.size() < candidates.size();
        if (rivals.size() == 1) {
            mark(smaller, StandardisationStep.FRAGMENT_CHOSEN);
            return largest;
        }
        Set<CanonicalKey> keys = new HashSet<>();
        Fragment first = null;
        CanonicalKey least = null;
        for (Fragment rival : rivals) {
            CanonicalKey key = Constitution.key(rival.structure());
            keys.add(key);
            if (least == null || key.compareTo(least) < 0) {
                least = key;
                first = rival;
            }
        }
        mark(smaller || keys.size() > 1, StandardisationStep.FRAGMENT_CHOSEN);
        mark(keys.size() < rivals.size(), StandardisationStep.COPY_DROPPED);
        return first;
    }

    private static InvalidMoleculeException noCarbon() {
        return new InvalidMoleculeException(
                Rejection.NO_ORGANIC_FRAGMENT, "no fragment contains carbon: salt, metal or inorganic only");
    }
}
