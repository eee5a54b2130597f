package org.charcot.descriptor;

import org.charcot.molecule.Molecule;

/** The values of all descriptors for one molecule. */
@SuppressWarnings("EnumOrdinal") // an array by ordinal is what a table of columns is
public final class Measurements {
    private static final Descriptor[] ALL = Descriptor.values();

    private final double[] values;

    private Measurements(double[] values) {
        this.values = values;
    }

    public static Measurements of(Molecule molecule) {
        Measurements measurements = new Measurements(new double[ALL.length]);
        for (Descriptor descriptor : ALL) {
            measurements.values[descriptor.ordinal()] = descriptor.measure(molecule, measurements);
        }
        return measurements;
    }

    public double value(Descriptor descriptor) {
        return values[descriptor.ordinal()];
    }

    /** A copy of all values in the order of {@link Descriptor}. */
    public double[] toArray() {
        return values.clone();
    }
}
