package org.charcot.descriptor.count;

import org.charcot.molecule.Molecule;
import org.charcot.molecule.graph.MolecularGraph;

/**
 * Tetrahedral centres: those with a configuration that means something, and unconfigured sp3 carbons with four different
 * substituents. Centres that only others make centres (such as those of 1,4-dimethylcyclohexane) count when configured.
 */
public final class StereoCentres {
    private StereoCentres() {}

    public static int of(Molecule molecule) {
        int count = 0;
        for (int i = 0; i < molecule.graph().atoms(); i++) {
            count += molecule.isDefinedStereoCentre(i) || couldBeCentre(molecule, i) ? 1 : 0;
        }
        return count;
    }

    /** Those with a configuration that means something. */
    public static int defined(Molecule molecule) {
        int count = 0;
        for (int i = 0; i < molecule.graph().atoms(); i++) {
            count += molecule.isDefinedStereoCentre(i) ? 1 : 0;
        }
        return count;
    }

    private static boolean couldBeCentre(Molecule molecule, int atom) {
        MolecularGraph graph = molecule.graph();
        boolean sp3 = graph.element(atom) == 6 && graph.totalDegree(atom) == 4 && graph.hydrogens(atom) <= 1;
        if (!sp3) {
            return false;
        }
        for (int i = graph.first(atom); i < graph.last(atom); i++) {
            for (int j = i + 1; j < graph.last(atom); j++) {
                if (molecule.symmetryClass(graph.neighbour(i)) == molecule.symmetryClass(graph.neighbour(j))) {
                    return false;
                }
            }
        }
        return true;
    }
}
