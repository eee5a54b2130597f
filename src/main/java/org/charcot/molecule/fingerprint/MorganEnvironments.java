package org.charcot.molecule.fingerprint;

import java.util.Arrays;
import java.util.function.IntConsumer;
import org.charcot.molecule.MolecularGraph;

/**
 * Circular atom environments after Rogers & Hahn (2010, doi:10.1021/ci100050t) with the invariants, hash and removal of
 * equal environments that RDKit's Morgan fingerprint uses, so that identifiers agree with RDKit's. Isotopes and chirality
 * take no part.
 */
public final class MorganEnvironments {
    private final MolecularGraph graph;
    private final int wordsPerSet;
    private int[] identifier;
    private long[] bondSets;
    private final boolean[] finished;
    private long[] seenSets = new long[64];
    private int[] seenIdentifier = new int[16];
    private int[] seenAtom = new int[16];
    private int seen;

    private MorganEnvironments(MolecularGraph graph) {
        this.graph = graph;
        wordsPerSet = Math.max(1, (graph.bonds() + 63) >>> 6);
        finished = new boolean[graph.atoms()];
        bondSets = new long[graph.atoms() * wordsPerSet];
    }

    /** Hands the 32-bit identifier of every environment up to {@code radius} bonds to {@code environment}. */
    public static void forEach(MolecularGraph graph, int radius, IntConsumer environment) {
        forEach(graph, radius, atomInvariants(graph), environment);
    }

    /** The same with the caller's own 32-bit invariants, one an atom. */
    static void forEach(MolecularGraph graph, int radius, int[] invariants, IntConsumer environment) {
        MorganEnvironments environments = new MorganEnvironments(graph);
        environments.identifier = invariants;
        for (int invariant : invariants) {
            environment.accept(invariant);
        }
        for (int layer = 0; layer < radius; layer++) {
            environments.grow(layer, environment);
        }
    }

    /** ECFP with the given radius (2 for ECFP4) folded to {@code bits}. */
    public static Fingerprint fingerprint(MolecularGraph graph, int radius, int bits) {
        long[] words = new long[bits >>> 6];
        forEach(graph, radius, id -> {
            int bit = Integer.remainderUnsigned(id, bits);
            words[bit >>> 6] |= 1L << (bit & 63);
        });
        return new Fingerprint(words);
    }

    private static int[] atomInvariants(MolecularGraph graph) {
        int[] invariants = new int[graph.atoms()];
        for (int i = 0; i < invariants.length; i++) {
            int hash = Hashing.combine(0, graph.element(i));
            hash = Hashing.combine(hash, graph.totalDegree(i));
            hash = Hashing.combine(hash, graph.hydrogens(i));
            hash = Hashing.combine(hash, graph.charge(i));
            hash = Hashing.combine(hash, 0);
            invariants[i] = graph.inRing(i) ? Hashing.combine(hash, 1) : hash;
        }
        return invariants;
    }

    private void grow(int layer, IntConsumer environment) {
        int[] grown = new int[graph.atoms()];
        long[] grownSets = bondSets.clone();
        for (int atom = 0; atom < graph.atoms(); atom++) {
            if (!finished[atom] && graph.degree(atom) > 0) {
                grown[atom] = grownIdentifier(atom, layer);
                growSet(atom, grownSets);
            } else {
                finished[atom] = true;
            }
        }
        bondSets = grownSets;
        int firstOfLayer = seen;
        for (int atom = 0; atom < graph.atoms(); atom++) {
            if (!finished[atom]) {
                keepIfNew(atom, grown[atom], firstOfLayer);
            }
        }
        for (int k = firstOfLayer; k < seen; k++) {
            environment.accept(seenIdentifier[k]);
        }
        identifier = grown;
    }

    private int grownIdentifier(int atom, int layer) {
        long[] around = new long[graph.degree(atom)];
        for (int k = 0; k < around.length; k++) {
            int slot = graph.first(atom) + k;
            int bond = graph.bond(slot);
            long type = graph.bondAromatic(bond) ? 12 : graph.order(bond);
            around[k] = (type << 32) | (identifier[graph.neighbour(slot)] & 0xffffffffL);
        }
        Arrays.sort(around);
        int hash = Hashing.combine(layer, identifier[atom]);
        for (long pair : around) {
            hash = Hashing.combine(hash, Hashing.combine(Hashing.combine(0, (int) (pair >>> 32)), (int) pair));
        }
        return hash;
    }

    private void growSet(int atom, long[] grownSets) {
        int at = atom * wordsPerSet;
        for (int slot = graph.first(atom); slot < graph.last(atom); slot++) {
            int bond = graph.bond(slot);
            grownSets[at + (bond >>> 6)] |= 1L << (bond & 63);
            int from = graph.neighbour(slot) * wordsPerSet;
            for (int w = 0; w < wordsPerSet; w++) {
                grownSets[at + w] |= bondSets[from + w];
            }
        }
    }

    /** An environment whose bonds were seen before is dropped; among equals of one layer the smallest identifier stays. */
    private void keepIfNew(int atom, int id, int firstOfLayer) {
        int twin = indexOfSet(atom);
        if (twin < 0) {
            remember(atom, id);
        } else if (twin >= firstOfLayer && Integer.compareUnsigned(id, seenIdentifier[twin]) < 0) {
            finished[seenAtom[twin]] = true;
            seenIdentifier[twin] = id;
            seenAtom[twin] = atom;
        } else {
            finished[atom] = true;
        }
    }

    private int indexOfSet(int atom) {
        int at = atom * wordsPerSet;
        for (int k = 0; k < seen; k++) {
            if (Arrays.equals(seenSets, k * wordsPerSet, (k + 1) * wordsPerSet, bondSets, at, at + wordsPerSet)) {
                return k;
            }
        }
        return -1;
    }

    private void remember(int atom, int id) {
        if (seen == seenIdentifier.length) {
            seenIdentifier = Arrays.copyOf(seenIdentifier, seen * 2);
            seenAtom = Arrays.copyOf(seenAtom, seen * 2);
        }
        if ((seen + 1) * wordsPerSet > seenSets.length) {
            seenSets = Arrays.copyOf(seenSets, Math.max(seenSets.length * 2, (seen + 1) * wordsPerSet));
        }
        System.arraycopy(bondSets, atom * wordsPerSet, seenSets, seen * wordsPerSet, wordsPerSet);
        seenIdentifier[seen] = id;
        seenAtom[seen++] = atom;
    }
}
