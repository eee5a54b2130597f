package org.charcot.descriptor.motif;

import java.util.Arrays;
import org.charcot.molecule.Molecule;
import org.charcot.molecule.pattern.PatternMatcher;

/** What the {@link MotifCatalogue} finds in one molecule. */
public final class Motifs {
    private final int atoms;
    private int alerts;
    private int labileGroups;
    private final IonisableGroup[] base;
    private final IonisableGroup[] acid;
    private final double[] shift;

    private Motifs(int atoms) {
        this.atoms = atoms;
        base = new IonisableGroup[atoms];
        acid = new IonisableGroup[atoms];
        shift = new double[atoms];
    }

    public static Motifs of(Molecule molecule) {
        MotifCatalogue catalogue = MotifCatalogue.shipped();
        PatternMatcher matcher = catalogue.matcher();
        Motifs motifs = new Motifs(molecule.graph().atoms());
        boolean[] labile = new boolean[motifs.atoms];
        for (int pattern : matcher.matches(molecule)) {
            if (catalogue.isAlert(pattern)) {
                motifs.alerts++;
            } else if (catalogue.isLabile(pattern)) {
                motifs.labileGroups += mark(labile, matcher.atoms(pattern));
            } else {
                motifs.ionisable(catalogue, pattern, matcher.atoms(pattern));
            }
        }
        return motifs;
    }

    private static int mark(boolean[] marks, int[] found) {
        int more = 0;
        for (int atom : found) {
            more += marks[atom] ? 0 : 1;
            marks[atom] = true;
        }
        return more;
    }

    /** An atom is what the first row of the table says that it is; corrections add up. */
    private void ionisable(MotifCatalogue catalogue, int pattern, int[] found) {
        IonisableGroup group = catalogue.ionisable(pattern);
        if (group == null) {
            double more = catalogue.correction(pattern).shift();
            Arrays.stream(found).forEach(atom -> shift[atom] += more);
            return;
        }
        IonisableGroup[] groups = group.kind() == IonisableGroup.Kind.ACID ? acid : base;
        for (int atom : found) {
            groups[atom] = groups[atom] == null ? group : groups[atom];
        }
    }

    /** The rows of the QED's table of alerts that occur. */
    public int alerts() {
        return alerts;
    }

    /** The atoms at which a group sits that falls apart. */
    public int labileGroups() {
        return labileGroups;
    }

    /** The group that takes a proton at an atom, or null. */
    public IonisableGroup base(int atom) {
        return base[atom];
    }

    /** The group that gives up a proton at an atom, or null. */
    public IonisableGroup acid(int atom) {
        return acid[atom];
    }

    /** The sum of what the neighbours of an alkylamine do to its constant. */
    public double shift(int atom) {
        return shift[atom];
    }
}
