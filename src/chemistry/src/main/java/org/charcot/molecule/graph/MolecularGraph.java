package org.charcot.molecule.graph;

import java.util.Arrays;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;

/**
 * The hydrogen-suppressed graph of one molecule in primitive arrays, with rings and aromaticity already perceived.
 *
 * <p>Atoms are numbered 0..{@link #atoms()}-1 and bonds 0..{@link #bonds()}-1. The neighbours of an atom are reached by
 * slots {@link #first(int)} (inclusive) to {@link #last(int)} (exclusive). Immutable, and so safe to share.
 */
public final class MolecularGraph {
    private final int atoms;
    private final int bonds;
    private final byte[] element;
    private final byte[] charge;
    private final byte[] hydrogens;
    private final short[] isotope;
    private final boolean[] aromatic;
    private final boolean[] ring;
    private final int[] begin;
    private final int[] end;
    private final byte[] order;
    private final boolean[] bondAromatic;
    private final boolean[] bondRing;
    private final int[] offset;
    private final int[] neighbour;
    private final int[] incident;
    private final Stereo stereo;

    private MolecularGraph(int atoms, int bonds, Stereo stereo) {
        this.atoms = atoms;
        this.bonds = bonds;
        this.stereo = stereo;
        element = new byte[atoms];
        charge = new byte[atoms];
        hydrogens = new byte[atoms];
        isotope = new short[atoms];
        aromatic = new boolean[atoms];
        ring = new boolean[atoms];
        begin = new int[bonds];
        end = new int[bonds];
        order = new byte[bonds];
        bondAromatic = new boolean[bonds];
        bondRing = new boolean[bonds];
        offset = new int[atoms + 1];
        neighbour = new int[2 * bonds];
        incident = new int[2 * bonds];
    }

    /**
     * Reads a container whose implicit hydrogens, ring marks and aromaticity are set and which has no explicit hydrogen
     * that could be implicit. Atom and bond numbers are those of the container.
     */
    public static MolecularGraph of(IAtomContainer mol) {
        MolecularGraph graph = new MolecularGraph(mol.getAtomCount(), mol.getBondCount(), Stereo.of(mol));
        for (int i = 0; i < graph.atoms; i++) {
            IAtom atom = mol.getAtom(i);
            graph.element[i] = atom.getAtomicNumber().byteValue();
            graph.charge[i] = orZero(atom.getFormalCharge()).byteValue();
            graph.hydrogens[i] = orZero(atom.getImplicitHydrogenCount()).byteValue();
            graph.isotope[i] = orZero(atom.getMassNumber()).shortValue();
            graph.aromatic[i] = atom.isAromatic();
            graph.ring[i] = atom.isInRing();
        }
        for (int b = 0; b < graph.bonds; b++) {
            IBond bond = mol.getBond(b);
            int kekule = bond.getOrder() == null ? 1 : bond.getOrder().numeric();
            graph.bond(b, mol.indexOf(bond.getBegin()), mol.indexOf(bond.getEnd()), Math.max(1, kekule));
            graph.bondAromatic[b] = bond.isAromatic();
            graph.bondRing[b] = bond.isInRing();
        }
        graph.linkNeighbours();
        return graph;
    }

    /**
     * The part of this graph that {@code kept} marks: cut bonds are filled with hydrogens, aromaticity and ring marks
     * stay as they were, stereo is dropped.
     */
    public MolecularGraph induced(boolean[] kept) {
        int[] renumbered = new int[atoms];
        int n = 0;
        for (int i = 0; i < atoms; i++) {
            renumbered[i] = kept[i] ? n++ : -1;
        }
        int m = 0;
        for (int b = 0; b < bonds; b++) {
            m += kept[begin[b]] && kept[end[b]] ? 1 : 0;
        }
        MolecularGraph part = new MolecularGraph(n, m, Stereo.NONE);
        for (int i = 0; i < atoms; i++) {
            if (kept[i]) {
                part.copyAtom(renumbered[i], this, i);
            }
        }
        m = 0;
        for (int b = 0; b < bonds; b++) {
            int x = renumbered[begin[b]];
            int y = renumbered[end[b]];
            if (x >= 0 && y >= 0) {
                part.bond(m, x, y, order[b]);
                part.bondAromatic[m] = bondAromatic[b];
                part.bondRing[m++] = bondRing[b];
            } else if (x >= 0 || y >= 0) {
                part.hydrogens[Math.max(x, y)] += order[b];
            }
        }
        part.linkNeighbours();
        return part;
    }

    /**
     * The same graph with other hydrogens, conjugated bonds all alike and no other mark of aromaticity; stereo of double
     * bonds that may move is dropped.
     */
    MolecularGraph pooled(byte[] pooledHydrogens, boolean[] conjugated, boolean[] movable) {
        Stereo fixed = stereo.without(this, movable);
        return new MolecularGraph(this, pooledHydrogens, new boolean[atoms], conjugated, fixed);
    }

    /** The same graph with other configurations of the same elements, or none. */
    MolecularGraph with(Stereo other) {
        return new MolecularGraph(this, hydrogens, aromatic, bondAromatic, other);
    }

    private MolecularGraph(
            MolecularGraph skeleton, byte[] hydrogens, boolean[] aromatic, boolean[] bondAromatic, Stereo stereo) {
        this.stereo = stereo;
        atoms = skeleton.atoms;
        bonds = skeleton.bonds;
        element = skeleton.element;
        charge = skeleton.charge;
        this.hydrogens = hydrogens;
        isotope = skeleton.isotope;
        this.aromatic = aromatic;
        ring = skeleton.ring;
        begin = skeleton.begin;
        end = skeleton.end;
        order = skeleton.order;
        this.bondAromatic = bondAromatic;
        bondRing = skeleton.bondRing;
        offset = skeleton.offset;
        neighbour = skeleton.neighbour;
        incident = skeleton.incident;
    }

    private void copyAtom(int to, MolecularGraph from, int atom) {
        element[to] = from.element[atom];
        charge[to] = from.charge[atom];
        hydrogens[to] = from.hydrogens[atom];
        isotope[to] = from.isotope[atom];
        aromatic[to] = from.aromatic[atom];
        ring[to] = from.ring[atom];
    }

    private void bond(int b, int x, int y, int kekuleOrder) {
        begin[b] = x;
        end[b] = y;
        order[b] = (byte) kekuleOrder;
        offset[x + 1]++;
        offset[y + 1]++;
    }

    private void linkNeighbours() {
        for (int i = 0; i < atoms; i++) {
            offset[i + 1] += offset[i];
        }
        int[] next = Arrays.copyOf(offset, atoms);
        for (int b = 0; b < bonds; b++) {
            neighbour[next[begin[b]]] = end[b];
            incident[next[begin[b]]++] = b;
            neighbour[next[end[b]]] = begin[b];
            incident[next[end[b]]++] = b;
        }
    }

    private static Integer orZero(Integer value) {
        return value == null ? 0 : value;
    }

    /** The number of atoms other than hydrogens that could be implicit. */
    public int atoms() {
        return atoms;
    }

    public int bonds() {
        return bonds;
    }

    /** The atomic number; 0 for a wildcard. */
    public int element(int atom) {
        return element[atom] & 0xff;
    }

    public int charge(int atom) {
        return charge[atom];
    }

    /** The number of implicit hydrogens. */
    public int hydrogens(int atom) {
        return hydrogens[atom];
    }

    /** The mass number if the isotope is given, otherwise 0. */
    public int isotope(int atom) {
        return isotope[atom];
    }

    public boolean aromatic(int atom) {
        return aromatic[atom];
    }

    public boolean inRing(int atom) {
        return ring[atom];
    }

    /** The number of explicit neighbours. */
    public int degree(int atom) {
        return offset[atom + 1] - offset[atom];
    }

    /** The number of neighbours with implicit hydrogens counted. */
    public int totalDegree(int atom) {
        return degree(atom) + hydrogens[atom];
    }

    /** The sum of Kekulé bond orders with implicit hydrogens counted. */
    public int valence(int atom) {
        int sum = hydrogens[atom];
        for (int slot = offset[atom]; slot < offset[atom + 1]; slot++) {
            sum += order[incident[slot]];
        }
        return sum;
    }

    /** The first neighbour slot of an atom. */
    public int first(int atom) {
        return offset[atom];
    }

    /** One past the last neighbour slot of an atom. */
    public int last(int atom) {
        return offset[atom + 1];
    }

    /** The atom in a neighbour slot. */
    public int neighbour(int slot) {
        return neighbour[slot];
    }

    /** The bond in a neighbour slot. */
    public int bond(int slot) {
        return incident[slot];
    }

    public int begin(int bond) {
        return begin[bond];
    }

    public int end(int bond) {
        return end[bond];
    }

    /** The atom at the other end of a bond. */
    public int other(int bond, int atom) {
        return begin[bond] == atom ? end[bond] : begin[bond];
    }

    /** The bond order of the Kekulé form, 1 to 4. */
    public int order(int bond) {
        return order[bond];
    }

    public boolean bondAromatic(int bond) {
        return bondAromatic[bond];
    }

    public boolean bondInRing(int bond) {
        return bondRing[bond];
    }

    /** The bond between two atoms, or -1. */
    public int bondBetween(int x, int y) {
        for (int slot = offset[x]; slot < offset[x + 1]; slot++) {
            if (neighbour[slot] == y) {
                return incident[slot];
            }
        }
        return -1;
    }

    public Stereo stereo() {
        return stereo;
    }
}
