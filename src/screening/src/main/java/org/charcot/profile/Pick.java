package org.charcot.profile;

import java.io.Serializable;
import java.util.Locale;

/**
 * How the diverse picks are taken from the ranked molecules: the best of each cluster, by directed sphere exclusion.
 *
 * @param count how many clusters give one pick, best first
 * @param similarity Tanimoto of ECFP4, above 0 to 1: molecules at least so similar to a cluster's best one belong to it
 */
public record Pick(int count, double similarity) implements Serializable {
    /** A plate's worth of molecules; below 0.4 circular fingerprints say little of kinship. */
    static final Pick DEFAULT = new Pick(100, 0.4);

    private static final String METHOD = "sphere_exclusion";
    /** The most that a ranking may hold. */
    private static final int MOST = 1_000_000;

    static Pick of(Section section) {
        double count = section.number("count", DEFAULT.count);
        if (count < 1 || count > MOST || count != Math.rint(count)) {
            section.problem("count", "expected a whole number from 1 to 1000000, found " + count);
        }
        String method = section.text("method", METHOD);
        if (!method.equals(METHOD)) {
            section.problem("method", "expected " + METHOD + ", found " + method);
        }
        double similarity = section.number("similarity", DEFAULT.similarity);
        if (similarity <= 0 || similarity > 1) {
            section.problem("similarity", "expected a number above 0, at most 1, found " + similarity);
        }
        section.refuseOthers();
        return new Pick((int) count, similarity);
    }

    /** The choice in words. */
    public String describe() {
        return String.format(
                Locale.ROOT,
                "the best molecule of each of the first %d clusters; a molecule joins the first cluster whose best is"
                        + " at least %s similar (Tanimoto of ECFP4; %s)",
                count,
                similarity,
                METHOD);
    }
}
