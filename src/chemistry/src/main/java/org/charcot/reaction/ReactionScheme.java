package org.charcot.reaction;

import java.util.List;

/**
 * A reaction as it is written down: one row of {@code reactions/reactions.csv}.
 *
 * @param code three letters that stand for the reaction in the ids of its products
 * @param roleA what the first reactant is, in a chemist's words
 * @param roleB what the second reactant is
 * @param excludes names of the functional groups that neither reactant may carry
 * @param smirks two reactants to one product; a reactant of several parts stands in brackets
 * @param loses formulas of what may leave the two reactants together, net of what a reagent brings
 * @param reference the paper that the reaction rests on
 * @param example two reactants and their product
 */
public record ReactionScheme(
        String name,
        String code,
        String roleA,
        String roleB,
        List<String> excludes,
        String smirks,
        List<String> loses,
        String reference,
        Example example) {
    /** A worked example, as SMILES. */
    public record Example(String a, String b, String product) {}
}
