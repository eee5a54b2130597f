package org.charcot.descriptor;

import java.util.List;

/**
 * What tells a molecule's size and polarity, and nothing of its structure. Whatever these alone can tell apart, no model of
 * structures is needed for.
 */
public final class SizeAndPolarity {
    public static final List<Descriptor> DESCRIPTORS = List.of(
            Descriptor.MOLECULAR_WEIGHT,
            Descriptor.LOGP,
            Descriptor.TPSA,
            Descriptor.HBD,
            Descriptor.HBA,
            Descriptor.ROTATABLE_BONDS,
            Descriptor.FORMAL_CHARGE);

    private SizeAndPolarity() {}
}
