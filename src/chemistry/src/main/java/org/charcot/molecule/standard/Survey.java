package org.charcot.molecule.standard;

import org.charcot.molecule.standard.group.AtomState;
import org.charcot.molecule.standard.group.ImidicAcid;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;

/**
 * One look at every bond and every atom, which tells the ordinary molecule (one neutral fragment without a metal and
 * without a group that has several spellings) from those that need work.
 */
final class Survey {
    private final int[] valence;
    private final int[] parent;
    private int fragments;
    private boolean drawnHydrogens;
    private boolean metals;
    private boolean charges;
    private boolean oddGroups;
    private boolean carbon;

    private Survey(int atoms) {
        valence = new int[atoms];
        parent = new int[atoms];
        fragments = atoms;
    }

    static Survey of(IAtomContainer mol) {
        Survey survey = new Survey(mol.getAtomCount());
        for (int i = 0; i < survey.parent.length; i++) {
            survey.parent[i] = i;
        }
        for (int b = 0; b < mol.getBondCount(); b++) {
            survey.bond(mol.getBond(b));
        }
        for (int i = 0; i < survey.valence.length; i++) {
            survey.atom(mol.getAtom(i), i);
        }
        return survey;
    }

    private void bond(IBond bond) {
        int x = bond.getBegin().getIndex();
        int y = bond.getEnd().getIndex();
        int order = AtomState.order(bond);
        valence[x] += order;
        valence[y] += order;
        int rootOfX = root(x);
        int rootOfY = root(y);
        if (rootOfX != rootOfY) {
            parent[rootOfX] = rootOfY;
            fragments--;
        }
    }

    private int root(int atom) {
        int root = atom;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }

    private void atom(IAtom atom, int i) {
        int element = atom.getAtomicNumber();
        int charge = AtomState.charge(atom);
        int hydrogens = AtomState.hydrogens(atom);
        valence[i] += hydrogens;
        charges |= charge != 0;
        switch (element) {
            case 1 -> drawnHydrogens = true;
            case 5 -> oddGroups |= charge == 0 && valence[i] == 4;
            case 6 -> carbon = true;
            case 7 -> oddGroups |= charge == 0 && valence[i] > 3;
            case 8 ->
                oddGroups |= charge == 0 && (valence[i] > 2 || (hydrogens == 1 && ImidicAcid.imineOf(atom) != null));
            default -> metals |= Metal.isMetal(element);
        }
    }

    /** Whether nothing but rings and aromaticity is left to find. */
    boolean ordinary() {
        return fragments == 1 && carbon && !charges && !metals && !oddGroups;
    }

    boolean drawnHydrogens() {
        return drawnHydrogens;
    }

    boolean metals() {
        return metals;
    }

    /** Whether a group may have a second spelling. */
    boolean groups() {
        return charges || oddGroups;
    }

    int fragments() {
        return fragments;
    }

    /** The sum of bond orders of an atom, hydrogens counted. */
    int valence(int atom) {
        return valence[atom];
    }
}
