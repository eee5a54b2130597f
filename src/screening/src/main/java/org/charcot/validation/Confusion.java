package org.charcot.validation;

import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** How often each class was taken for which. */
public record Confusion(long truePositives, long falsePositives, long falseNegatives, long trueNegatives) {
    /** Calls positive what scores at least {@code threshold}. */
    public static Confusion at(double threshold, double[] scores, boolean[] positive) {
        long[] counts = new long[4];
        for (int i = 0; i < scores.length; i++) {
            counts[(scores[i] >= threshold ? 0 : 2) + (positive[i] == scores[i] >= threshold ? 0 : 1)]++;
        }
        return new Confusion(counts[0], counts[1], counts[3], counts[2]);
    }

    /** Matthews' correlation of call and truth, -1 to 1; 0 where a row or column of the table is empty. */
    public double mcc() {
        double product = (double) (truePositives + falsePositives)
                * (truePositives + falseNegatives)
                * (trueNegatives + falsePositives)
                * (trueNegatives + falseNegatives);
        double agreement = (double) truePositives * trueNegatives - (double) falsePositives * falseNegatives;
        return product == 0 ? 0 : agreement / Math.sqrt(product);
    }

    /** The 95 % interval of {@link #mcc} by resampling positives among positives and negatives among negatives. */
    public ConfidenceInterval resampledMcc(int draws, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return ConfidenceInterval.of95(IntStream.range(0, draws)
                .mapToDouble(draw -> {
                    long up = successes(random, truePositives, falseNegatives);
                    long down = successes(random, trueNegatives, falsePositives);
                    return new Confusion(
                                    up,
                                    trueNegatives + falsePositives - down,
                                    truePositives + falseNegatives - up,
                                    down)
                            .mcc();
                })
                .toArray());
    }

    private static long successes(SplittableRandom random, long right, long wrong) {
        return right == 0
                ? 0
                : random.longs(right + wrong, 0, right + wrong)
                        .filter(drawn -> drawn < right)
                        .count();
    }

    /** The mean of sensitivity and specificity. */
    public double balancedAccuracy() {
        return (sensitivity() + specificity()) / 2;
    }

    public double sensitivity() {
        return (double) truePositives / (truePositives + falseNegatives);
    }

    public double specificity() {
        return (double) trueNegatives / (trueNegatives + falsePositives);
    }
}
