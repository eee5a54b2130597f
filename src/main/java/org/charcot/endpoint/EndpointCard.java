package org.charcot.endpoint;

import java.util.List;
import java.util.Map;
import org.charcot.text.UserException;

/**
 * What is to be known of an endpoint before its numbers are used.
 *
 * @param name the key of profiles and the beginning of its columns
 * @param curation how many rows were left after each step, in order
 * @param features the name of the feature set that it was trained on
 * @param metrics of predictions for compounds whose scaffold the model had not seen
 * @param floors the same metrics for methods that any model must beat
 * @param scrambled the same metrics for models trained on shuffled labels: what chance looks like
 * @param versions of all that took part
 */
public record EndpointCard(
        String name,
        Task task,
        About about,
        Map<String, Integer> curation,
        String features,
        Learner learner,
        Split split,
        Map<String, Metric> metrics,
        Map<String, Map<String, Metric>> floors,
        Map<String, Metric> scrambled,
        Domain domain,
        Map<String, String> versions) {

    /**
     * What only a person can say.
     *
     * @param direction whether high or low is wanted, and of what
     * @param positiveClass what a label of 1 means; empty for values
     * @param source where the data come from, to be cited
     */
    public record About(
            String title,
            String unit,
            String direction,
            String positiveClass,
            String source,
            String licence,
            List<String> intendedUse,
            List<String> notFor) {
        public static final About NOTHING = new About("", "", "", "", "", "", List.of(), List.of());

        public About {
            intendedUse = intendedUse == null ? List.of() : List.copyOf(intendedUse);
            notFor = notFor == null ? List.of() : List.copyOf(notFor);
        }
    }

    /** Which algorithm, with which parameters. */
    public record Learner(String algorithm, Map<String, String> parameters, long seed) {}

    /**
     * How compounds were kept apart.
     *
     * @param groups how many groups of compounds were dealt whole to the folds
     */
    public record Split(String method, int folds, int groups, long seed) {}

    /**
     * One metric of out-of-fold predictions.
     *
     * @param pooled over all folds together
     * @param low lower end of the 95 % interval of {@code pooled}, by resampling groups
     * @param high upper end of it
     * @param foldMean mean over the folds
     * @param foldSd standard deviation over the folds
     */
    public record Metric(double pooled, double low, double high, double foldMean, double foldSd) {}

    /**
     * How near to the training set a query should be.
     *
     * @param measure what is compared
     * @param fifthPercentile of training compounds to their nearest other; below it a query is outside
     * @param median of the same
     */
    public record Domain(String measure, double fifthPercentile, double median) {}

    public EndpointCard {
        checkName(name);
    }

    /** Names become columns and folders. */
    public static void checkName(String name) {
        if (name == null || !name.matches("[a-z][a-z0-9_]{0,39}")) {
            throw new UserException("Cannot name an endpoint: " + name
                    + ", expected a lower-case letter, then at most 39 lower-case letters, digits or _");
        }
    }
}
