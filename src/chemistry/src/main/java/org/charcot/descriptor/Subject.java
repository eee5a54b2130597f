package org.charcot.descriptor;

import org.charcot.descriptor.crippen.CrippenTypes;
import org.charcot.descriptor.ionisation.Ionisation;
import org.charcot.descriptor.motif.Motifs;
import org.charcot.descriptor.ring.Rings;
import org.charcot.molecule.Molecule;
import org.charcot.molecule.graph.MolecularGraph;

/** One molecule with what several descriptors are made from, worked out when the first of them asks. */
final class Subject {
    private final Molecule molecule;
    private CrippenTypes crippen;
    private Rings rings;
    private Motifs motifs;
    private Ionisation ionisation;
    private double[] mpo;

    Subject(Molecule molecule) {
        this.molecule = molecule;
    }

    Molecule molecule() {
        return molecule;
    }

    MolecularGraph graph() {
        return molecule.graph();
    }

    CrippenTypes crippen() {
        if (crippen == null) {
            crippen = CrippenTypes.of(graph());
        }
        return crippen;
    }

    Rings rings() {
        if (rings == null) {
            rings = Rings.of(graph());
        }
        return rings;
    }

    Motifs motifs() {
        if (motifs == null) {
            motifs = Motifs.of(molecule);
        }
        return motifs;
    }

    Ionisation ionisation() {
        if (ionisation == null) {
            ionisation = Ionisation.of(graph(), motifs());
        }
        return ionisation;
    }

    /** Least and greatest CNS MPO. */
    double[] mpo(Measurements measured) {
        if (mpo == null) {
            mpo = BrainScores.mpo(ionisation(), measured);
        }
        return mpo;
    }
}
