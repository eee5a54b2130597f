package org.charcot.validation.ranking;

/** How many times more positives stand at the top of a ranking than chance would put there. */
final class EnrichmentFactor {
    /** A share of a round number of compounds is not one compound more because of how fractions are stored. */
    private static final double SLACK = 1e-9;

    private EnrichmentFactor() {}

    /**
     * The enrichment factor {@code (positives in the top / positives) / (selected / all)}, in expectation over all orders of
     * tied scores. The top are {@code ceil(share * all)} compounds, as RDKit counts them. NaN without positives.
     *
     * @param share of all compounds, above 0 and up to 1
     */
    public static double of(RankedClasses ranked, double share) {
        int selected = selected(ranked.size(), share);
        int[] left = {selected};
        double[] found = new double[1];
        ranked.descend((positives, negatives) -> {
            int size = positives + negatives;
            // each place of a tie holds a positive equally often
            found[0] += (double) positives * Math.min(left[0], size) / size;
            left[0] -= Math.min(left[0], size);
        });
        return found[0] / ranked.positives() / ((double) selected / ranked.size());
    }

    private static int selected(int size, double share) {
        return (int) Math.ceil(size * share - SLACK);
    }
}
