package org.charcot.descriptor.topology;

import org.charcot.molecule.graph.MolecularGraph;

/**
 * Approximate surface area after Labute (2000, doi:10.1016/S1093-3263(00)00068-1) as RDKit has it: of every atom what
 * its neighbours cover is taken off its sphere, one hydrogen an atom among them whatever the number it carries.
 */
public final class SurfaceArea {
    private static final double AROMATIC = 0.1;
    private static final double[] SHORTER = {0, 0, 0.2, 0.3, 0.3};

    private final double[] atoms;
    private final double hydrogens;

    private SurfaceArea(double[] atoms, double hydrogens) {
        this.atoms = atoms;
        this.hydrogens = hydrogens;
    }

    public static SurfaceArea of(MolecularGraph graph) {
        double[] covered = new double[graph.atoms()];
        for (int b = 0; b < graph.bonds(); b++) {
            int x = graph.begin(b);
            int y = graph.end(b);
            double one = Elements.radius(graph.element(x));
            double other = Elements.radius(graph.element(y));
            double length = one + other - (graph.bondAromatic(b) ? AROMATIC : SHORTER[graph.order(b)]);
            length = Math.min(Math.max(Math.abs(one - other), length), one + other);
            covered[x] += covered(one, other, length);
            covered[y] += covered(other, one, length);
        }
        double hydrogen = Elements.radius(1);
        double coveredHydrogen = 0;
        for (int i = 0; i < covered.length; i++) {
            double radius = Elements.radius(graph.element(i));
            covered[i] += covered(radius, hydrogen, radius + hydrogen);
            coveredHydrogen += covered(hydrogen, radius, radius + hydrogen);
            covered[i] = exposed(radius, covered[i]);
        }
        return new SurfaceArea(covered, exposed(hydrogen, coveredHydrogen));
    }

    private static double covered(double radius, double other, double length) {
        return other * other - (radius - length) * (radius - length) / length;
    }

    private static double exposed(double radius, double covered) {
        return Math.PI * radius * (4 * radius - covered);
    }

    /** Of one atom, in Å². */
    double atom(int atom) {
        return atoms[atom];
    }

    /** Of the molecule, in Å². */
    public double total() {
        double sum = hydrogens;
        for (double atom : atoms) {
            sum += atom;
        }
        return sum;
    }
}
