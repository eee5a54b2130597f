package org.charcot.screen.reason;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.charcot.endpoint.Interval;
import org.charcot.endpoint.neighbour.Neighbour;
import org.charcot.mechanism.Mechanism;

/**
 * What is known of a ranked molecule when its reasons are written.
 *
 * @param components what the score is made of, in the order of the profile, but for mechanisms
 * @param mechanism the best one; null if none counts
 * @param answers what endpoints answer, by name
 * @param units the scale of each endpoint's answer, such as pIC50; empty for a probability
 * @param outside the names of endpoints whose domain it is outside of
 * @param similarity of the nearest compound that the endpoint of the best mechanism was learnt from
 * @param active the nearest training compound of the best mechanism that is active; null if there is none
 * @param alerts as they stand on the row
 * @param known the reference compound that it is; null for what is none
 */
public record RankedFacts(
        List<Part> components,
        Mechanism mechanism,
        Map<String, Interval> answers,
        Map<String, String> units,
        Set<String> outside,
        double similarity,
        Neighbour active,
        String alerts,
        ReferenceCompound known,
        ReferenceCompounds.Nearest nearest) {

    /**
     * One component.
     *
     * @param value the number that it judges; NaN for an outside score that is missing
     * @param decimals to be shown
     * @param probability whether the number is one
     */
    public record Part(
            String name, double weight, double value, int decimals, boolean probability, double desirability) {}
}
