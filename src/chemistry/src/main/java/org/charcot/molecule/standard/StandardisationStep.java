package org.charcot.molecule.standard;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What was done to a submitted structure; {@code docs/standardisation.md} says when each applies. */
public enum StandardisationStep {
    /** A bond between a metal and a non-metal was cut. */
    METAL_DISCONNECTED,
    /** A group was written in its one form: nitro, N-oxide, azide, sulfoxide, amide and their like. */
    GROUP_NORMALISED,
    /** A solvent of the table was removed. */
    SOLVENT_STRIPPED,
    /** A counter-ion of the table, or a fragment without carbon, was removed. */
    SALT_STRIPPED,
    /** Of several equal fragments one was kept. */
    COPY_DROPPED,
    /** Several different organic fragments were left and the largest was chosen: the record is a mixture. */
    FRAGMENT_CHOSEN,
    /** Protons were added to or taken from the parent. */
    CHARGE_NEUTRALISED;

    /** The name as it stands in results. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The bit of this step in a mask; the order of the constants is part of the result format. */
    @SuppressWarnings("EnumOrdinal")
    public int bit() {
        return 1 << ordinal();
    }

    /** All steps as one number, the bits of each added up. */
    public static int mask(Set<StandardisationStep> steps) {
        return steps.stream().mapToInt(StandardisationStep::bit).sum();
    }

    static EnumSet<StandardisationStep> none() {
        return EnumSet.noneOf(StandardisationStep.class);
    }
}
