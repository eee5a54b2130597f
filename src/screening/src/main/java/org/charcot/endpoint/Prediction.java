package org.charcot.endpoint;

import org.charcot.endpoint.neighbour.Neighbour;
import org.charcot.endpoint.uncertainty.Call;

/**
 * What an endpoint says of one molecule.
 *
 * @param numbers in the order of {@link Endpoint#outputs}: the probability of the positive class, two p-values and
 *     the ends of the probability, or the value and the ends of its interval
 * @param call the same in one word; null for a value that no threshold divides, inside the domain
 * @param nearest the compound of the training set most like it
 * @param insideDomain whether that is as near as 95 % of the training compounds are to their nearest other
 */
public record Prediction(double[] numbers, Call call, Neighbour nearest, boolean insideDomain) {
    /** The probability of the positive class, or the value on the assay's scale. */
    public double value() {
        return numbers[0];
    }

    /** The call as it stands in results; empty without one. */
    public String callWords() {
        return call == null ? "" : call.words();
    }
}
