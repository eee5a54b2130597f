package org.charcot.profile;

import java.io.Serializable;
import org.charcot.descriptor.Descriptor;

/** One thing that the score is made of: how desirable a descriptor or a predicted endpoint is, and how much it weighs. */
public sealed interface Component extends Serializable {
    /** The name of the descriptor or endpoint. */
    String name();

    double weight();

    Desirability desirability();

    /** Where the numbers come from; may be empty. */
    String source();

    /** The column that holds the desirability, 0 to 1. */
    default String column() {
        return "desirability_" + name();
    }

    record OfDescriptor(Descriptor descriptor, double weight, Desirability desirability, String source)
            implements Component {
        @Override
        public String name() {
            return descriptor.key();
        }
    }

    record OfEndpoint(String name, double weight, Desirability desirability, String source) implements Component {}
}
