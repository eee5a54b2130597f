package org.charcot.descriptor.ring;

import org.charcot.molecule.graph.MolecularGraph;

/**
 * One ring.
 *
 * @param atoms the atoms in order around it
 * @param bonds bond {@code k} joins atom {@code k} and the next
 * @param aromatic all bonds are aromatic
 * @param saturated all bonds are single and none is aromatic
 * @param hetero an atom is not carbon
 */
public record Ring(int[] atoms, int[] bonds, boolean aromatic, boolean saturated, boolean hetero) {
    static Ring of(MolecularGraph graph, int[] atoms) {
        int[] bonds = new int[atoms.length];
        boolean aromatic = true;
        boolean saturated = true;
        boolean hetero = false;
        for (int k = 0; k < atoms.length; k++) {
            int bond = graph.bondBetween(atoms[k], atoms[(k + 1) % atoms.length]);
            bonds[k] = bond;
            aromatic &= graph.bondAromatic(bond);
            saturated &= graph.order(bond) == 1 && !graph.bondAromatic(bond);
            hetero |= graph.element(atoms[k]) != 6;
        }
        return new Ring(atoms, bonds, aromatic, saturated, hetero);
    }

    public int size() {
        return atoms.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ring that && java.util.Arrays.equals(atoms, that.atoms);
    }

    @Override
    public int hashCode() {
        return java.util.Arrays.hashCode(atoms);
    }
}
