package org.charcot.assay;

import java.io.Serializable;
import org.charcot.endpoint.feature.Features;

/** What a method learns from: a compound's features and its label, 1 or 0 of a class or the value. */
public record Example(PackedFeatures packed, double label) implements Serializable {
    public Example(Features features, double label) {
        this(PackedFeatures.of(features), label);
    }

    /** Unpacked anew at each call. */
    public Features features() {
        return packed.features();
    }
}
