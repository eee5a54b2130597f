package org.charcot.endpoint.feature;

import java.util.Arrays;
import org.charcot.molecule.Molecule;
import org.charcot.molecule.fingerprint.FingerprintKind;
import org.charcot.molecule.fingerprint.Fingerprinter;
import org.charcot.molecule.fingerprint.PartVisitor;
import org.charcot.molecule.graph.MolecularGraph;

/**
 * On which atoms the counted fragments of a molecule lie, each as often as it is counted; set for molecule after molecule.
 * MACCS keys are left out: they tell of the whole. Not thread-safe: one for each thread.
 */
public final class FragmentAtoms {
    private final Fingerprinter ecfp6 = FingerprintKind.ECFP6.fingerprinter();
    private final Fingerprinter fcfp4 = FingerprintKind.FCFP4.fingerprinter();
    private final Fingerprinter pairs = FingerprintKind.ATOM_PAIRS.fingerprinter();
    private final Fingerprinter torsions = FingerprintKind.TOPOLOGICAL_TORSIONS.fingerprinter();
    private int[] feature = new int[1024];
    /** Where the atoms of each fragment end. */
    private int[] end = new int[1024];

    private int fragments;
    private int[] atoms = new int[4096];
    private int count;
    /** Of each atom the last fragment that it was found in, from 1. */
    private int[] foundIn = new int[0];

    public void set(Molecule molecule) {
        fragments = 0;
        count = 0;
        foundIn = new int[molecule.graph().atoms()];
        add(ecfp6, molecule, FeatureSet.ECFP6, FeatureSet.ECFP6_SIZE);
        add(fcfp4, molecule, FeatureSet.FCFP4, FeatureSet.FOLDED_SIZE);
        add(pairs, molecule, FeatureSet.ATOM_PAIRS, FeatureSet.FOLDED_SIZE);
        add(torsions, molecule, FeatureSet.TORSIONS, FeatureSet.FOLDED_SIZE);
    }

    /** How many fragments lie on atoms, equal ones counted as often as they occur. */
    public int fragments() {
        return fragments;
    }

    /** The feature that counts a fragment. */
    public int feature(int fragment) {
        return feature[fragment];
    }

    /** The place of a fragment's first atom, for {@link #atom}. */
    public int first(int fragment) {
        return fragment == 0 ? 0 : end[fragment - 1];
    }

    /** One past the place of its last. */
    public int last(int fragment) {
        return end[fragment];
    }

    /** The atom at a place, as the graph numbers it; none twice in a fragment. */
    public int atom(int place) {
        return atoms[place];
    }

    private void add(Fingerprinter kind, Molecule molecule, int offset, int size) {
        kind.visit(molecule, new Adding(molecule.graph(), offset, size));
    }

    private void begin(int of) {
        if (fragments == feature.length) {
            feature = Arrays.copyOf(feature, 2 * fragments);
            end = Arrays.copyOf(end, 2 * fragments);
        }
        feature[fragments++] = of;
        end[fragments - 1] = count;
    }

    private void addAtom(int atom) {
        if (foundIn[atom] == fragments) {
            return;
        }
        foundIn[atom] = fragments;
        if (count == atoms.length) {
            atoms = Arrays.copyOf(atoms, 2 * count);
        }
        atoms[count++] = atom;
        end[fragments - 1] = count;
    }

    /** Takes the fragments of one kind. */
    private final class Adding implements PartVisitor {
        private final MolecularGraph graph;
        private final int offset;
        private final int size;

        private Adding(MolecularGraph graph, int offset, int size) {
            this.graph = graph;
            this.offset = offset;
            this.size = size;
        }

        @Override
        public void part(int identifier) {
            begin(offset + Integer.remainderUnsigned(identifier, size));
        }

        @Override
        public void atom(int identifier, int atom) {
            part(identifier);
            addAtom(atom);
        }

        @Override
        public void environment(int identifier, long[] sets, int from, int to) {
            part(identifier);
            for (int word = from; word < to; word++) {
                for (long rest = sets[word]; rest != 0; rest &= rest - 1) {
                    int bond = ((word - from) << 6) + Long.numberOfTrailingZeros(rest);
                    addAtom(graph.begin(bond));
                    addAtom(graph.end(bond));
                }
            }
        }

        @Override
        public void pair(int identifier, int one, int other) {
            part(identifier);
            addAtom(one);
            addAtom(other);
        }

        @Override
        public void torsion(int identifier, int first, int second, int third, int fourth) {
            pair(identifier, first, second);
            addAtom(third);
            addAtom(fourth);
        }
    }
}
