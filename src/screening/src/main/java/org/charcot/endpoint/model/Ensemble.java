package org.charcot.endpoint.model;

import java.util.List;
import org.charcot.endpoint.feature.FeatureRow;
import org.charcot.endpoint.feature.FeatureSet;

/**
 * Several models of one assay, averaged.
 *
 * @param members what is averaged
 * @param low the answer is never lower: as models guess wildly where they know nothing
 * @param high the answer is never higher
 */
public record Ensemble(List<Member> members, double low, double high) {
    /** A model and how much its answer weighs. */
    public record Member(double weight, Part part) {
        public Member {
            if (!(weight > 0)) {
                throw new IllegalArgumentException("Cannot weigh a model: " + weight + ", expected more than 0");
            }
        }
    }

    /**
     * Which features made an answer what it is.
     *
     * @param base the answer to a molecule of which nothing is known
     * @param byFeature what each feature adds to that; the sum of all is the answer
     */
    public record Explanation(double base, double[] byFeature) {}

    public Ensemble {
        members = List.copyOf(members);
        if (members.isEmpty()) {
            throw new IllegalArgumentException("Cannot average no models");
        }
    }

    /** One model alone, whatever it answers. */
    public static Ensemble of(Part part) {
        return new Ensemble(List.of(new Member(1, part)), Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }

    public Answer answer(FeatureRow row) {
        return average(
                members.stream().mapToDouble(member -> member.part.answer(row)).toArray());
    }

    /** The answer that follows from those of the members, in their order. */
    public Answer average(double[] ofMembers) {
        double weights = 0;
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < ofMembers.length; i++) {
            double weight = members.get(i).weight;
            weights += weight;
            sum += weight * ofMembers[i];
            squares += weight * ofMembers[i] * ofMembers[i];
        }
        double mean = sum / weights;
        double variance = squares / weights - mean * mean;
        return new Answer(Math.max(low, Math.min(high, mean)), Math.sqrt(Math.max(0, variance)));
    }

    /** Whether all of its models tell what features add. */
    public boolean tellsContributions() {
        return members.stream().allMatch(member -> member.part.tellsContributions());
    }

    /** By how much an answer may differ on another machine. */
    public double tolerance(double answer) {
        return members.stream()
                .mapToDouble(member -> member.part.tolerance(answer))
                .max()
                .orElseThrow();
    }

    /** Exact but for the bounds {@link #low} and {@link #high}: contributions sum up to the average before it is cut. */
    public Explanation explain(FeatureRow row) {
        double[] contributions = new double[FeatureSet.SIZE];
        return new Explanation(explain(row, contributions), contributions);
    }

    /** The same, added to the caller's own {@code contributions}, one for each feature; returned is the base. */
    public double explain(FeatureRow row, double[] contributions) {
        double weights = members.stream().mapToDouble(Member::weight).sum();
        double base = 0;
        for (Member member : members) {
            double share = member.weight / weights;
            base += share * member.part.explain(row, share, contributions);
        }
        return base;
    }
}
