package org.charcot.study;

import java.io.Serializable;
import org.charcot.descriptor.Measurements;
import org.charcot.descriptor.SizeAndPolarity;

/** What library molecules are matched on, so that size and polarity alone do not tell a reference compound. */
record Properties(double[] values) implements Serializable {
    /** How far a match may be off, in the order of {@link SizeAndPolarity#DESCRIPTORS}. */
    static final double[] TOLERANCE = {50, 1, 20, 1, 2, 2, 0};

    static Properties of(Measurements measured) {
        return new Properties(SizeAndPolarity.DESCRIPTORS.stream()
                .mapToDouble(measured::value)
                .toArray());
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
