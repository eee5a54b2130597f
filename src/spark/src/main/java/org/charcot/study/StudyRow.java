package org.charcot.study;

/**
 * Where one reference compound landed by one profile.
 *
 * @param outcome_class in one word; from memory unless {@code reread}
 * @param outcome in words; empty where it was not re-read
 * @param score null if a gate removed it
 * @param percentile share of all library molecules of the study below it, ties by half, 0 to 100
 * @param percentile_matched the same among those that match it in its properties; null where there is none
 * @param matched how many match it
 * @param removed_by the gate, or null
 * @param because the limit with its source, or null
 * @param weakest the components that cost it most, with their desirabilities
 * @param seen whether an endpoint of the profile learnt from a compound that a fingerprint cannot tell from it
 */
public record StudyRow(
        String profile,
        String name,
        String outcome_class,
        String stage,
        boolean reread,
        String outcome,
        Double score,
        double percentile,
        Double percentile_matched,
        int matched,
        String removed_by,
        String because,
        String weakest,
        String nearest_training,
        String nearest_training_endpoint,
        double nearest_training_similarity,
        boolean seen,
        double nearest_reference_similarity) {}
