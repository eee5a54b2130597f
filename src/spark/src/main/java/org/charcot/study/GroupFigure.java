package org.charcot.study;

/**
 * Where the reference compounds of one outcome landed.
 *
 * @param ranker the profile, or what stands beside it
 * @param subset all, or those alone that an endpoint learnt from (seen), that none did (unseen), or whose outcome was
 *     re-read (reread)
 * @param removed how many a gate removed; they stand below all that was scored
 * @param median_percentile among all library molecules of the study, 0 to 100
 * @param auroc of the group against the library molecules that match one of its members in their properties
 * @param ef_1 enrichment of the best 1 % of both together
 * @param pool number of library molecules that match a member
 */
public record GroupFigure(
        String profile,
        String ranker,
        String subset,
        String group,
        int members,
        int removed,
        double median_percentile,
        double median_low,
        double median_high,
        Double auroc,
        Double auroc_low,
        Double auroc_high,
        Double ef_1,
        Double ef_5,
        Double ef_10,
        int pool) {}
