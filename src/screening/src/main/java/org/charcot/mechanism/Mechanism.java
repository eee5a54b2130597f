package org.charcot.mechanism;

import java.io.Serializable;
import java.util.Locale;

/**
 * One gene that ALS biology points at.
 *
 * @param action what a drug should do to it, in words
 * @param evidenceText the sentence that {@code evidence} was read from
 * @param note what a model can and cannot say about it
 * @param endpoint the endpoint that predicts something about it; empty where there is none
 * @param measures what the data of that endpoint measure: inhibition, binding or transport; empty without one
 * @param history what happened in patients, an outcome only where it was re-read in a source; may be empty
 * @param historyFrench the same in French
 */
public record Mechanism(
        String gene,
        String family,
        String mechanism,
        String action,
        Evidence evidence,
        String evidenceText,
        String note,
        String endpoint,
        String measures,
        String history,
        String historyFrench)
        implements Serializable {

    /** Whether a molecule that acts on it does harm: hERG, or a kinase whose loss causes ALS. */
    public boolean isAntiTarget() {
        String wanted = action.toLowerCase(Locale.ROOT);
        return wanted.startsWith("do not") || wanted.startsWith("avoid") || wanted.contains("anti-target");
    }

    public boolean hasEndpoint() {
        return !endpoint.isEmpty();
    }

    /**
     * Whether a high prediction means the wanted action: an inhibitor is wanted and inhibition was measured. Binding data
     * tell no agonist from an antagonist.
     */
    public boolean directionKnown() {
        return measures.equals("inhibition") && action.toLowerCase(Locale.ROOT).startsWith("inhibit");
    }
}
