package org.charcot.profile;

import java.util.List;

/** The weighted geometric mean of desirabilities: {@code (product of d^w)^(1 / sum of w)}, each d at least the floor. */
public final class Score {
    private Score() {}

    /**
     * @param desirabilities 0 to 1, in the order of the components
     * @return 0 to 1, rounded to nine decimals so that the last bit of a sum cannot change a rank
     */
    public static double of(List<Component> components, double[] desirabilities, double floor) {
        double sum = 0;
        double weights = 0;
        for (int i = 0; i < desirabilities.length; i++) {
            double weight = components.get(i).weight();
            sum += weight * StrictMath.log(Math.max(floor, desirabilities[i]));
            weights += weight;
        }
        return Math.rint(StrictMath.exp(sum / weights) * 1e9) / 1e9;
    }
}
