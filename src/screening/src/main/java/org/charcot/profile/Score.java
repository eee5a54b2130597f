package org.charcot.profile;

import java.util.List;

/**
 * The weighted geometric mean of desirabilities, {@code s = (product of d^w)^(1 / W)} with W the sum of the weights and each d
 * at least the floor, and how far it may be off.
 *
 * <p>An uncertain component moves the logarithm of the score by {@code w / W (ln d_low - ln d)} at most downwards and by
 * {@code w / W (ln d_high - ln d)} upwards. Errors of components are taken to be independent, so the shifts of all add up as
 * the root of the sum of their squares, once for the lower ends and once for the upper ones: {@code ln s_low = ln s -
 * sqrt(sum of downward shifts squared)}, and likewise upwards. As that root is at most the plain sum, the interval lies
 * between the scores with all components at their lower and all at their upper end, hence between the floor and 1.
 */
public final class Score {
    private static final double DECIMALS = 1e9;

    private Score() {}

    /**
     * @param desirabilities 0 to 1, in the order of the components
     * @return 0 to 1, rounded to nine decimals so that the last bit of a sum cannot change a rank
     */
    public static double of(List<Component> components, double[] desirabilities, double floor) {
        return rounded(StrictMath.exp(logarithm(components, desirabilities, floor)));
    }

    /**
     * The score with its interval.
     *
     * @param rated in the order of the components
     */
    public static DesirabilityInterval of(List<Component> components, List<DesirabilityInterval> rated, double floor) {
        double weights = components.stream().mapToDouble(Component::weight).sum();
        double down = 0;
        double up = 0;
        for (int i = 0; i < rated.size(); i++) {
            double share = components.get(i).weight() / weights;
            double value = logarithm(rated.get(i).value(), floor);
            double below = share * (value - logarithm(rated.get(i).low(), floor));
            double above = share * (logarithm(rated.get(i).high(), floor) - value);
            down += below * below;
            up += above * above;
        }
        double logarithm = logarithm(
                components,
                rated.stream().mapToDouble(DesirabilityInterval::value).toArray(),
                floor);
        return new DesirabilityInterval(
                rounded(StrictMath.exp(logarithm - StrictMath.sqrt(down))),
                rounded(StrictMath.exp(logarithm)),
                rounded(Math.min(1, StrictMath.exp(logarithm + StrictMath.sqrt(up)))));
    }

    private static double logarithm(List<Component> components, double[] desirabilities, double floor) {
        double sum = 0;
        double weights = 0;
        for (int i = 0; i < desirabilities.length; i++) {
            double weight = components.get(i).weight();
            sum += weight * logarithm(desirabilities[i], floor);
            weights += weight;
        }
        return sum / weights;
    }

    private static double logarithm(double desirability, double floor) {
        return StrictMath.log(Math.max(floor, desirability));
    }

    private static double rounded(double score) {
        return Math.rint(score * DECIMALS) / DECIMALS;
    }
}
