package org.charcot.rule;

import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import org.charcot.descriptor.Descriptor;
import org.charcot.descriptor.Measurements;

/**
 * The range that a descriptor must lie in, both ends included.
 *
 * @param min the least value, or null for no lower end
 * @param max the greatest value, or null for no upper end
 * @param source where the numbers come from; may be empty
 */
public record Limit(Descriptor descriptor, Double min, Double max, String source) implements Serializable {

    /** Empty if the molecule keeps to the limit. */
    public Optional<Finding> finding(Measurements measured) {
        double value = measured.value(descriptor);
        if (max != null && value > max) {
            return Optional.of(finding(value, " > " + number(max), "at most " + number(max)));
        }
        if (min != null && value < min) {
            return Optional.of(finding(value, " < " + number(min), "at least " + number(min)));
        }
        return Optional.empty();
    }

    private Finding finding(double value, String violation, String asked) {
        String cited = source.isEmpty() ? asked : asked + " (" + source + ")";
        return new Finding(descriptor.key() + violation, number(value), cited);
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.format(Locale.ROOT, "%.2f", value);
    }
}
