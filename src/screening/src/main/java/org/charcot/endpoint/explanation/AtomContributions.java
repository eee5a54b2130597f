package org.charcot.endpoint.explanation;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * What each atom of a molecule adds to the answer of an endpoint's model: a probability before calibration, 0 to 1, or a
 * value in the assay's unit. {@code base}, all of {@code byAtom} and {@code wholeMolecule} add up to {@code answer}.
 *
 * <p>It tells what the model made of the molecule, not what causes an effect: atoms that always occur together share what
 * one of them may deserve.
 *
 * @param base the answer to a molecule of which nothing is known
 * @param answer of the model
 * @param byAtom for each atom, in the order that was asked for: its equal share of each occurrence of each fragment that
 *     it belongs to; none where the model does not tell
 * @param wholeMolecule what lies on no atoms: numbers such as logP, MACCS keys, fragments that are absent, and what the
 *     bounds of the model cut off
 */
public record AtomContributions(double base, double answer, double[] byAtom, double wholeMolecule) {
    private static final int DECIMALS = 4;

    /** Of a model that does not tell why it answers so. */
    static AtomContributions untold(double answer) {
        return new AtomContributions(answer, answer, new double[0], 0);
    }

    /** All of {@code byAtom}, rounded to four decimals, with spaces between. */
    public String text() {
        return Arrays.stream(byAtom).mapToObj(AtomContributions::rounded).collect(Collectors.joining(" "));
    }

    private static String rounded(double contribution) {
        long steps = Math.round(contribution * 10_000);
        return BigDecimal.valueOf(steps, DECIMALS).stripTrailingZeros().toPlainString();
    }
}
