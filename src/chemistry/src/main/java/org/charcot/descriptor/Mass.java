package org.charcot.descriptor;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.charcot.molecule.graph.MolecularGraph;
import org.openscience.cdk.config.Elements;
import org.openscience.cdk.config.Isotopes;
import org.openscience.cdk.interfaces.IIsotope;

/** Average molecular weight and monoisotopic mass; isotope labels do not count. */
final class Mass {
    private static final int ELEMENTS = 119;
    private static final double[] WEIGHT = new double[ELEMENTS];
    private static final double[] MAJOR_ISOTOPE = new double[ELEMENTS];

    static {
        for (int element = 1; element < ELEMENTS; element++) {
            WEIGHT[element] = naturalWeight(element);
            MAJOR_ISOTOPE[element] = majorIsotope(element);
        }
    }

    private Mass() {}

    static double of(MolecularGraph graph) {
        double sum = 0;
        for (int i = 0; i < graph.atoms(); i++) {
            sum += WEIGHT[graph.element(i)] + graph.hydrogens(i) * WEIGHT[1];
        }
        return Rounding.to(sum, 4);
    }

    /** The mass of the molecule of the most abundant isotope of each element. */
    static double monoisotopic(MolecularGraph graph) {
        double sum = 0;
        for (int i = 0; i < graph.atoms(); i++) {
            sum += MAJOR_ISOTOPE[graph.element(i)] + graph.hydrogens(i) * MAJOR_ISOTOPE[1];
        }
        return Rounding.to(sum, 6);
    }

    /** The CDK's own question for it writes a warning for each element without one. */
    private static double majorIsotope(int element) {
        double mass = WEIGHT[element];
        double most = 0;
        for (IIsotope isotope :
                isotopes().getIsotopes(Elements.ofNumber(element).symbol())) {
            Double abundance = isotope.getNaturalAbundance();
            if (abundance != null && abundance > most && isotope.getExactMass() != null) {
                most = abundance;
                mass = isotope.getExactMass();
            }
        }
        return mass;
    }

    /** Elements without a natural isotopic composition weigh what the middle one of their known isotopes weighs. */
    private static double naturalWeight(int element) {
        Double weight = isotopes().getNaturalMass(element);
        if (weight != null && !weight.isNaN() && weight > 0) {
            return weight;
        }
        IIsotope[] known = isotopes().getIsotopes(Elements.ofNumber(element).symbol());
        return known.length == 0 ? 0 : known[known.length / 2].getExactMass();
    }

    private static Isotopes isotopes() {
        try {
            return Isotopes.getInstance();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the CDK's table of isotopes", e);
        }
    }
}
