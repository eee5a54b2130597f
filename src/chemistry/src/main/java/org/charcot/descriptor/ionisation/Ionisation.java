package org.charcot.descriptor.ionisation;

import org.charcot.descriptor.motif.IonisableGroup;
import org.charcot.descriptor.motif.Motifs;
import org.charcot.molecule.graph.MolecularGraph;

/**
 * The acid constants of one molecule, estimated: the typical constant of each group, for alkylamines with what their
 * substituents do to it. All groups are taken to stand alone but for {@link #charge(double)}.
 */
public final class Ionisation {
    /** What stands for the constant of a molecule without a basic group. */
    public static final double NO_BASE = 0;
    /** What stands for the constant of a molecule without an acidic group. */
    public static final double NO_ACID = 14;

    private final MolecularGraph graph;
    private final Motifs motifs;
    private double basic = NO_BASE;
    private double basicSpread;
    private double acidic = NO_ACID;
    private double acidicSpread;

    private Ionisation(MolecularGraph graph, Motifs motifs) {
        this.graph = graph;
        this.motifs = motifs;
        for (int i = 0; i < graph.atoms(); i++) {
            if (motifs.base(i) != null && base(i) > basic) {
                basic = base(i);
                basicSpread = spread(i);
            }
            if (motifs.acid(i) != null && motifs.acid(i).pka() < acidic) {
                acidic = motifs.acid(i).pka();
                acidicSpread = motifs.acid(i).spread();
            }
        }
    }

    public static Ionisation of(MolecularGraph graph, Motifs motifs) {
        return new Ionisation(graph, motifs);
    }

    private double base(int atom) {
        IonisableGroup group = motifs.base(atom);
        return group.kind() == IonisableGroup.Kind.AMINE ? group.pka() + motifs.shift(atom) : group.pka();
    }

    /** The more corrections, the less sure. */
    private double spread(int atom) {
        IonisableGroup group = motifs.base(atom);
        boolean corrected = group.kind() == IonisableGroup.Kind.AMINE;
        return group.spread() + (corrected ? 0.2 * Math.abs(motifs.shift(atom)) : 0);
    }

    /** The constant of the strongest base, above 0; {@link #NO_BASE} without one. */
    public double basic() {
        return basic;
    }

    /** How far the true constant of the strongest base may well lie from the estimate. */
    public double basicSpread() {
        return basicSpread;
    }

    /** The constant of the strongest acid, below 14; {@link #NO_ACID} without one. */
    public double acidic() {
        return acidic;
    }

    public double acidicSpread() {
        return acidicSpread;
    }

    /** Basic groups of which at least half are protonated at a pH. */
    public int basicGroups(double ph) {
        int count = 0;
        for (int i = 0; i < graph.atoms(); i++) {
            count += motifs.base(i) != null && base(i) >= ph ? 1 : 0;
        }
        return count;
    }

    /** Acidic groups of which at least half have given up their proton at a pH. */
    public int acidicGroups(double ph) {
        int count = 0;
        for (int i = 0; i < graph.atoms(); i++) {
            count += motifs.acid(i) != null && motifs.acid(i).pka() <= ph ? 1 : 0;
        }
        return count;
    }

    /** The mean charge at a pH, formal charges included. */
    public double charge(double ph) {
        double charge = 0;
        Sites sites = new Sites(graph);
        for (int i = 0; i < graph.atoms(); i++) {
            charge += graph.charge(i);
            if (motifs.base(i) != null) {
                sites.add(i, base(i));
            }
            if (motifs.acid(i) != null) {
                charge -= 1 / (1 + Math.pow(10, motifs.acid(i).pka() - ph));
            }
        }
        return charge + sites.positive(ph);
    }

    /** The distribution coefficient where only the neutral form enters octanol. */
    public double logD(double logP, double ph) {
        return logD(logP, ph, basic, acidic);
    }

    /** The same for given constants of the strongest base and acid. */
    public static double logD(double logP, double ph, double basic, double acidic) {
        return logP - Math.log10(1 + Math.pow(10, basic - ph) + Math.pow(10, ph - acidic));
    }
}
