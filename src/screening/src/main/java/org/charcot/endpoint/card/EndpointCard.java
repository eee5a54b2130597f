package org.charcot.endpoint.card;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.charcot.error.UserException;

/**
 * What is to be known of an endpoint before its numbers are used.
 *
 * @param name the key of profiles and the beginning of its columns
 * @param curation how many rows were left after each step, in order
 * @param features the name of the feature set that it was trained on
 * @param metrics of predictions for compounds whose scaffold the model had not seen
 * @param floors the same metrics for methods that any model must beat
 * @param scrambled the same metrics for models trained on shuffled labels: what chance looks like
 * @param comparisons of the ensemble with its parts and the floors, on the same folds
 * @param calibration how far probabilities, or intervals, hold what they promise
 * @param caution what must be known before anything else; empty for nothing
 * @param versions of all that took part
 * @param otherSplits the same methods judged with compounds kept apart in other ways; empty where that was not done
 * @param cliffs how far values of activity cliffs are missed; empty where that was not asked, or there are none
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
        List<Comparison> comparisons,
        Calibration calibration,
        Domain domain,
        String caution,
        Map<String, String> versions,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<OtherSplit> otherSplits,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Cliffs> cliffs) {
    /** The step of {@link #curation} that says how many compounds were learnt from. */
    public static final String LEARNT_FROM = "without_tie";

    /**
     * What only a person can say.
     *
     * @param direction whether high or low is wanted, and of what
     * @param positiveClass what a label of 1 means; empty for values
     * @param threshold from which a value counts as "yes"; null where there is none, and for classes
     * @param source where the data come from, to be cited
     */
    public record About(
            String title,
            String unit,
            String direction,
            String positiveClass,
            Double threshold,
            String source,
            String licence,
            List<String> intendedUse,
            List<String> notFor) {
        private static final Pattern POTENCY = Pattern.compile("p(K[bdi]|[A-Z]{2}50|Activity|ChEMBL)\\b");
        public static final About NOTHING = new About("", "", "", "", null, "", "", List.of(), List.of());

        public About {
            title = given(title);
            unit = given(unit);
            direction = given(direction);
            positiveClass = given(positiveClass);
            source = given(source);
            licence = given(licence);
            intendedUse = intendedUse == null ? List.of() : List.copyOf(intendedUse);
            notFor = notFor == null ? List.of() : List.copyOf(notFor);
        }

        /**
         * Whether values are negative decimal logarithms of a potency, so that a difference of 1 is one of tenfold: told
         * by a unit that begins with a word such as {@code pIC50}, {@code pKi} or {@code pActivity}; a pKa is none.
         */
        public boolean ofPotency() {
            return POTENCY.matcher(unit).lookingAt();
        }

        private static String given(String words) {
            return words == null ? "" : words;
        }
    }

    /** Which algorithm, with which parameters. */
    public record Learner(String algorithm, Map<String, String> parameters, long seed) {
        /** The algorithm of what was learnt elsewhere, which nobody here can name. */
        public static final String ONNX = "onnx";
    }

    /**
     * How compounds were kept apart.
     *
     * @param repeats how often the folds were dealt anew, for comparisons
     * @param groups how many groups of compounds were dealt whole to the folds
     */
    public record Split(String method, int folds, int repeats, int groups, long seed) {}

    /**
     * Figures by another split than {@link #split}.
     *
     * @param name random, cluster or time
     * @param groups how many groups of compounds are judged, and resampled for intervals
     * @param judged how many compounds are judged
     * @param cutYear of a split by time the first year that is judged; null for others
     * @param floors the same metrics for methods that any model must beat
     */
    public record OtherSplit(
            String name,
            String method,
            int folds,
            int groups,
            int judged,
            @JsonInclude(JsonInclude.Include.NON_NULL) Integer cutYear,
            Map<String, Metric> metrics,
            Map<String, Map<String, Metric>> floors) {}

    /**
     * How far values are missed that differ more than tenfold from those of a similar compound (van Tilborg et al. 2022,
     * doi:10.1021/acs.jcim.2c01073).
     *
     * @param split by which all are unseen
     * @param compounds how many have such a partner
     * @param rmse root mean square error of these, in log units
     * @param rmseOfAll the same of all compounds
     */
    public record Cliffs(String split, int compounds, Metric rmse, Metric rmseOfAll) {}

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
     * The ensemble beside another method, fold by fold: Nadeau and Bengio's corrected t-test (2003,
     * doi:10.1023/A:1024068626366), as folds of one table share their training compounds.
     *
     * @param other what it is compared with
     * @param difference of the metric's means over the folds, positive where the ensemble is better
     * @param low lower end of the 95 % interval of the difference
     * @param pValue two-sided
     */
    public record Comparison(String other, String metric, double difference, double low, double high, double pValue) {}

    /**
     * How far the endpoint keeps its promises on scaffolds that neither models nor calibration had seen: each fold is judged
     * by a calibration on the other folds.
     *
     * @param method which calibration
     * @param reliability for classes, what was observed where a probability was promised; empty for values
     * @param coverage how often the truth was among what was left open
     */
    public record Calibration(String method, List<Bin> reliability, List<Coverage> coverage) {
        public Calibration {
            reliability = List.copyOf(reliability);
            coverage = List.copyOf(coverage);
        }
    }

    /**
     * Compounds of like probability.
     *
     * @param predicted their mean probability
     * @param observed their share of positives
     */
    public record Bin(double predicted, double observed, int compounds) {}

    /**
     * How often the truth was covered.
     *
     * @param of which compounds: positives, negatives, or all
     * @param nominal what was promised
     * @param covered what was found
     * @param definite for classes the share of compounds with exactly one class left; for values half the mean width
     */
    public record Coverage(String of, double nominal, double covered, double definite, int compounds) {}

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
        checkGiven("task", task);
        checkGiven("about", about);
        checkGiven("domain", domain);
        otherSplits = otherSplits == null ? List.of() : List.copyOf(otherSplits);
        cliffs = cliffs == null ? List.of() : List.copyOf(cliffs);
    }

    /** What answers cannot do without. */
    private static void checkGiven(String key, Object value) {
        if (value == null) {
            throw new UserException("Cannot use a card without " + key);
        }
    }

    /** Whether the model was learnt elsewhere, so that the compounds of this card are those it was judged on. */
    public boolean adopted() {
        return learner != null && Learner.ONNX.equals(learner.algorithm());
    }

    /** Names become columns and folders. */
    public static void checkName(String name) {
        if (name == null || !name.matches("[a-z][a-z0-9_]{0,39}")) {
            throw new UserException("Cannot name an endpoint: " + name
                    + ", expected a lower-case letter, then at most 39 lower-case letters, digits or _");
        }
    }
}
