package org.charcot.assay;

import java.util.Arrays;
import java.util.Set;

/**
 * Rows of B3DB that carry the structure of another compound. For compounds that only its references R10 and R16 give, a
 * foreign number was looked up as a PubChem CID: names and labels are right, structures are not.
 */
final class ForeignStructures {
    static final String REFERENCE = "reference";
    static final String CID = "CID";
    /** What such rows are counted as. */
    static final String COUNT = "foreign_structures";

    private static final Set<String> SOURCES = Set.of("R10", "R16");
    private static final double LOWEST = 100_000_000;
    private static final double HIGHEST = 100_010_000;

    private ForeignStructures() {}

    static boolean contain(String reference, String cid) {
        String[] references = Arrays.stream(reference.split("[^A-Za-z0-9]+"))
                .filter(one -> !one.isEmpty())
                .toArray(String[]::new);
        return references.length > 0 && SOURCES.containsAll(Arrays.asList(references)) && isForeign(cid);
    }

    private static boolean isForeign(String cid) {
        try {
            double number = Double.parseDouble(cid);
            return number >= LOWEST && number <= HIGHEST;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
