package org.charcot.molecule.drawing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Random;
import org.charcot.molecule.graph.Stereo;
import org.openscience.cdk.exception.CDKException;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;
import org.openscience.cdk.layout.StructureDiagramGenerator;

/**
 * Coordinates and wedges of one molecule, at each attempt others. The layout of the CDK turns double bonds of chains as
 * they should be, but not those of rings: how they come out hangs on the order of the atoms.
 */
public final class Drawing {
    /** Of two orders of the atoms of a macrolide one gives the right drawing, so this many leave two in a million. */
    private static final int ORDERS = 20;

    /** How many attempts there are. */
    public static final int ATTEMPTS = ORDERS + RingOpening.CHOICES;

    private final IAtomContainer mol;
    private final StructureDiagramGenerator generator;
    private final DrawnSides sides;

    /** Of a molecule with rings and aromaticity perceived, which will be changed: marks that mean nothing are dropped. */
    public Drawing(IAtomContainer mol, StructureDiagramGenerator generator) {
        this.mol = mol;
        this.generator = generator;
        // a wedge that means nothing to us may mean something to other readers
        mol.setStereoElements(new ArrayList<>(Stereo.supported(mol)));
        sides = DrawnSides.of(mol);
    }

    /**
     * Draws the molecule, whose atoms and bonds keep their order. The same attempt gives the same drawing.
     *
     * @param number from 0; the earlier, the fairer the drawing
     */
    public void attempt(int number) throws CDKException {
        mol.bonds().forEach(bond -> bond.setDisplay(IBond.Display.Solid));
        if (number == 0) {
            generator.generateCoordinates(mol);
        } else if (number < ORDERS) {
            layOutInAnotherOrder(new Random(number));
        } else {
            RingOpening.layOut(mol, sides, generator, number - ORDERS);
        }
        boolean moved = number >= ORDERS;
        for (IBond bond : sides.missed(mol)) {
            moved |= BranchTurn.at(bond);
        }
        if (moved) {
            generator.generateWedges(mol);
        }
        CrossedBonds.ofOtherElements(mol);
    }

    private void layOutInAnotherOrder(Random random) throws CDKException {
        IAtom[] atoms = new IAtom[mol.getAtomCount()];
        Arrays.setAll(atoms, mol::getAtom);
        IBond[] bonds = new IBond[mol.getBondCount()];
        Arrays.setAll(bonds, mol::getBond);
        mol.setAtoms(shuffled(atoms, random));
        mol.setBonds(shuffled(bonds, random));
        generator.generateCoordinates(mol);
        mol.setAtoms(atoms);
        mol.setBonds(bonds);
    }

    private static <T> T[] shuffled(T[] array, Random random) {
        T[] copy = array.clone();
        Collections.shuffle(Arrays.asList(copy), random);
        return copy;
    }

    /** Whether every double bond whose configuration is known shows it, and clearly. */
    public boolean showsDoubleBonds() {
        return sides.missed(mol).isEmpty();
    }

    /** Crosses the double bonds to which a reader of this drawing gave a configuration though they have none. */
    public void crossUndefined(IAtomContainer read) {
        CrossedBonds.whereNotDefined(mol, read);
    }

    /** Crosses the double bonds that are drawn otherwise than they are: better no configuration than a wrong one. */
    public void crossMissed() {
        sides.missed(mol).forEach(bond -> bond.setDisplay(IBond.Display.Crossed));
    }
}
