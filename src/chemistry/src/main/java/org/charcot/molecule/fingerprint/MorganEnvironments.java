package org.charcot.molecule.fingerprint;

import java.util.Arrays;
import java.util.function.IntConsumer;
import org.charcot.molecule.graph.MolecularGraph;

/**
 * Circular atom environments after Rogers and Hahn (2010, doi:10.1021/ci100050t) with the invariants, hash and removal of
 * equal environments that RDKit's Morgan fingerprint uses, so that identifiers agree with RDKit's. Isotopes and chirality
 * take no part.
 */
public final class MorganEnvironments {
    private final MolecularGraph graph;
    private final int wordsPerSet;
    private final boolean[] finished;
    /** Of the layer that is finished, and of the one that grows: swapped instead of copied. */
    private int[] identifier;

    private int[] grown;
    private long[] bondSets;
    private long[] grownSets;
    /** Bonds and identifiers around one atom. */
    private long[] around = new long[4];

    private final long[] seenSets;
    private final int[] seenIdentifier;
    private final int[] seenAtom;
    private int seen;

    private MorganEnvironments(MolecularGraph graph, int radius, int[] invariants) {
        this.graph = graph;
        int atoms = graph.atoms();
        wordsPerSet = Math.max(1, (graph.bonds() + 63) >>> 6);
        finished = new boolean[atoms];
        identifier = invariants;
        grown = new int[atoms];
        bondSets = new long[atoms * wordsPerSet];
        grownSets = new long[atoms * wordsPerSet];
        seenSets = new long[atoms * radius * wordsPerSet];
        seenIdentifier = new int[atoms * radius];
        seenAtom = new int[atoms * radius];
    }

    /** Hands the 32-bit identifier of every environment up to {@code radius} bonds to {@code environment}. */
    public static void forEach(MolecularGraph graph, int radius, IntConsumer environment) {
        visit(graph, radius, environment::accept);
    }

    /** The same with the atoms of each. */
    static void visit(MolecularGraph graph, int radius, PartVisitor visitor) {
        visit(graph, radius, atomInvariants(graph), visitor);
    }

    /** The same with the caller's own 32-bit invariants, one an atom; the array is used up. */
    static void visit(MolecularGraph graph, int radius, int[] invariants, PartVisitor visitor) {
        for (int atom = 0; atom < invariants.length; atom++) {
            visitor.atom(invariants[atom], atom);
        }
        MorganEnvironments environments = new MorganEnvironments(graph, radius, invariants);
        for (int layer = 0; layer < radius; layer++) {
            environments.grow(layer, visitor);
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

    private void grow(int layer, PartVisitor visitor) {
        for (int atom = 0; atom < graph.atoms(); atom++) {
            if (!finished[atom] && graph.degree(atom) > 0) {
                grown[atom] = grownIdentifier(atom, layer);
            } else {
                finished[atom] = true;
                grown[atom] = 0;
            }
            growSet(atom);
        }
        swap();
        int firstOfLayer = seen;
        for (int atom = 0; atom < graph.atoms(); atom++) {
            if (!finished[atom]) {
                keepIfNew(atom, identifier[atom], firstOfLayer);
            }
        }
        for (int k = firstOfLayer; k < seen; k++) {
            visitor.environment(seenIdentifier[k], seenSets, k * wordsPerSet, (k + 1) * wordsPerSet);
        }
    }

    private void swap() {
        int[] oldIdentifier = identifier;
        identifier = grown;
        grown = oldIdentifier;
        long[] oldSets = bondSets;
        bondSets = grownSets;
        grownSets = oldSets;
    }

    private int grownIdentifier(int atom, int layer) {
        int degree = graph.degree(atom);
        if (around.length < degree) {
            around = new long[degree];
        }
        for (int k = 0; k < degree; k++) {
            int slot = graph.first(atom) + k;
            int bond = graph.bond(slot);
            long type = graph.bondAromatic(bond) ? 12 : graph.order(bond);
            sortIn(k, (type << 32) | (identifier[graph.neighbour(slot)] & 0xffffffffL));
        }
        int hash = Hashing.combine(layer, identifier[atom]);
        for (int k = 0; k < degree; k++) {
            long pair = around[k];
            hash = Hashing.combine(hash, Hashing.combine(Hashing.combine(0, (int) (pair >>> 32)), (int) pair));
        }
        return hash;
    }

    /** Puts a pair among the first {@code count}, which are ascending; atoms have few neighbours. */
    private void sortIn(int count, long pair) {
        int at = count;
        while (at > 0 && around[at - 1] > pair) {
            around[at] = around[at - 1];
            at--;
        }
        around[at] = pair;
    }

    /** The bonds of an atom and of what was around its neighbours; a finished atom keeps what it has. */
    private void growSet(int atom) {
        int at = atom * wordsPerSet;
        System.arraycopy(bondSets, at, grownSets, at, wordsPerSet);
        if (finished[atom]) {
            return;
        }
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
        int twin = indexOfSet(atom * wordsPerSet);
        if (twin < 0) {
            System.arraycopy(bondSets, atom * wordsPerSet, seenSets, seen * wordsPerSet, wordsPerSet);
            seenIdentifier[seen] = id;
            seenAtom[seen++] = atom;
        } else if (twin >= firstOfLayer && Integer.compareUnsigned(id, seenIdentifier[twin]) < 0) {
            finished[seenAtom[twin]] = true;
            seenIdentifier[twin] = id;
            seenAtom[twin] = atom;
        } else {
            finished[atom] = true;
        }
    }

    private int indexOfSet(int at) {
        if (wordsPerSet == 1) {
            return indexOfWord(bondSets[at]);
        }
        for (int k = 0; k < seen; k++) {
            if (Arrays.equals(seenSets, k * wordsPerSet, (k + 1) * wordsPerSet, bondSets, at, at + wordsPerSet)) {
                return k;
            }
        }
        return -1;
    }

    /** The same for molecules of at most 64 bonds: nearly all, and the faster for it. */
    private int indexOfWord(long set) {
        for (int k = 0; k < seen; k++) {
            if (seenSets[k] == set) {
                return k;
            }
        }
        return -1;
    }
}
