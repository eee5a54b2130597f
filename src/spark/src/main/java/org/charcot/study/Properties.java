package org.charcot.study;

import java.io.Serializable;
import java.util.List;
import org.charcot.descriptor.Descriptor;
import org.charcot.descriptor.Measurements;

/** What library molecules are matched on, so that size and polarity alone do not tell a reference compound. */
record Properties(double[] values) implements Serializable {
    static final List<Descriptor> MATCHED = List.of(
            Descriptor.MOLECULAR_WEIGHT,
            Descriptor.LOGP,
            Descriptor.TPSA,
            Descriptor.HBD,
            Descriptor.HBA,
            Descriptor.ROTATABLE_BONDS,
            Descriptor.FORMAL_CHARGE);

    /** How far a match may be off, in the order of {@link #MATCHED}. */
    static final double[] TOLERANCE = {50, 1, 20, 1, 2, 2, 0};

    static Properties of(Measurements measured) {
        return new Properties(MATCHED.stream().mapToDouble(measured::value).toArray());
    }

    boolean match(Properties other) {
        for (int i = 0; i < values.length; i++) {
            if (Math.abs(values[i] - other.values[i]) > TOLERANCE[i]) {
                return false;
            }
        }
        return true;
    }
}
