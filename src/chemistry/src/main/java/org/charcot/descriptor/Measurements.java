package org.charcot.descriptor;

import org.charcot.molecule.Molecule;

/**
 * The descriptors of one molecule, each measured when it is first asked for: who asks for few pays for few. Stays, like
 * its molecule, within one call on one thread; what travels is {@link #toArray()}.
 */
@SuppressWarnings("EnumOrdinal") // an array by ordinal is what a table of columns is
public final class Measurements {
    private static final Descriptor[] ALL = Descriptor.values();

    private final Subject subject;
    private final double[] values = new double[ALL.length];
    private final boolean[] known = new boolean[ALL.length];

    private Measurements(Subject subject) {
        this.subject = subject;
    }

    public static Measurements of(Molecule molecule) {
        return new Measurements(new Subject(molecule));
    }

    /** Always a finite number. */
    public double value(Descriptor descriptor) {
        int place = descriptor.ordinal();
        if (!known[place]) {
            values[place] = descriptor.measure(subject, this);
            known[place] = true;
        }
        return values[place];
    }

    /** A copy of all values in the order of {@link Descriptor}. */
    public double[] toArray() {
        for (Descriptor descriptor : ALL) {
            value(descriptor);
        }
        return values.clone();
    }

    /** The same with NaN for those that {@link Descriptor#restsOnGroups} unless they were asked for before. */
    public double[] toArrayWithoutGroups() {
        double[] array = new double[ALL.length];
        for (Descriptor descriptor : ALL) {
            boolean spared = descriptor.restsOnGroups() && !known[descriptor.ordinal()];
            array[descriptor.ordinal()] = spared ? Double.NaN : value(descriptor);
        }
        return array;
    }
}
