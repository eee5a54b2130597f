package org.charcot.profile;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.charcot.descriptor.Descriptor;
import org.charcot.endpoint.Interval;
import org.charcot.mechanism.Evidence;
import org.charcot.mechanism.Mechanism;

/** One thing that the score is made of: how desirable an answer about a molecule is, and how much it weighs. */
public sealed interface Component extends Serializable {
    /** The name of the descriptor, endpoint or score. */
    String name();

    double weight();

    Desirability desirability();

    /** Where the numbers come from; may be empty. */
    String source();

    /** The column that holds the desirability, 0 to 1. */
    default String column() {
        return "desirability_" + name();
    }

    /**
     * How desirable one molecule is by this.
     *
     * @param unknown the most that counts where an endpoint or score knows nothing of the molecule
     */
    Rated rated(Facts facts, double unknown);

    /** What is known of one molecule. */
    interface Facts {
        double value(Descriptor descriptor);

        Interval answer(String endpoint);

        /** Whether a molecule is one that an endpoint can know something of. */
        boolean inside(String endpoint);

        /** How similar the nearest compound is that an endpoint was learnt from; 0 outside its domain. */
        double similarity(String endpoint);

        /** NaN where there is none. */
        double outsideScore(OfOutsideScore asked);
    }

    /**
     * What a component makes of one molecule.
     *
     * @param mechanism the gene of the mechanism that it rests on; empty for none
     */
    record Rated(DesirabilityInterval desirability, String mechanism) {
        private static Rated of(DesirabilityInterval desirability) {
            return new Rated(desirability, "");
        }
    }

    /**
     * A property that is computed.
     *
     * @param error half the width of the interval that holds the true value in 80 of 100 cases, in the descriptor's unit; 0
     *     for what is counted
     */
    record OfDescriptor(Descriptor descriptor, double weight, Desirability desirability, double error, String source)
            implements Component {
        @Override
        public String name() {
            return descriptor.key();
        }

        @Override
        public Rated rated(Facts facts, double unknown) {
            double value = facts.value(descriptor);
            return Rated.of(desirability.of(new Interval(value - error, value, value + error)));
        }
    }

    /**
     * What a model predicts.
     *
     * @param folder where the endpoint stands, relative to the profile's own folder; empty for one that is packed with the
     *     program
     */
    record OfEndpoint(String name, double weight, Desirability desirability, String folder, String source)
            implements Component {
        @Override
        public Rated rated(Facts facts, double unknown) {
            return Rated.of(rated(facts.answer(name), facts.inside(name), unknown));
        }

        /**
         * @param inside whether the molecule is one that the model can know something of
         * @param unknown the most that counts where it is not
         */
        DesirabilityInterval rated(Interval answer, boolean inside, double unknown) {
            DesirabilityInterval rated = desirability.of(answer);
            return inside ? rated : rated.unknown(unknown);
        }
    }

    /**
     * The best of several mechanisms: the desirability of each prediction times what its evidence and its direction are worth.
     * Far from what was measured a prediction is little more than the mean of the potent compounds that were published, so it is
     * trusted as far as the molecule resembles one of them.
     *
     * @param anyOf mechanisms with an endpoint, in the order of the profile
     * @param evidence what each kind of evidence is worth, 0 to 1
     * @param trust how far a prediction is believed, by the similarity to the nearest compound that was measured
     * @param elsewhere the least that counts: a molecule may act on one of the genes that no model knows
     * @param directionUnknown what a prediction is worth that does not tell the wanted action from its opposite, 0 to 1
     */
    record OfMechanisms(
            List<Mechanism> anyOf,
            double weight,
            Desirability desirability,
            Map<Evidence, Double> evidence,
            Desirability trust,
            double elsewhere,
            double directionUnknown,
            String source)
            implements Component {
        /** What the component is called in columns and reasons. */
        public static final String NAME = "mechanism";

        @Override
        public String name() {
            return NAME;
        }

        @Override
        public Rated rated(Facts facts, double unknown) {
            List<DesirabilityInterval> rated = anyOf.stream()
                    .map(mechanism -> rated(
                            mechanism, facts.answer(mechanism.endpoint()), facts.similarity(mechanism.endpoint())))
                    .toList();
            DesirabilityInterval best = best(rated);
            // what counts no more than acting elsewhere would is not named
            for (int i = 0; i < rated.size(); i++) {
                if (rated.get(i).value() == best.value() && best.value() > elsewhere) {
                    return new Rated(best, anyOf.get(i).gene());
                }
            }
            return Rated.of(best);
        }

        /** The most that a mechanism can count. */
        public double worth(Mechanism mechanism) {
            return evidence.get(mechanism.evidence()) * (mechanism.directionKnown() ? 1 : directionUnknown);
        }

        /**
         * One mechanism, without regard to the others; where nothing of it is trusted it counts no more than acting elsewhere.
         *
         * @param similarity Tanimoto coefficient with the nearest compound that was measured
         */
        DesirabilityInterval rated(Mechanism mechanism, Interval answer, double similarity) {
            return desirability
                    .of(answer)
                    .trusted(trust.of(similarity), elsewhere)
                    .times(worth(mechanism));
        }

        /** The best ends of all: what one mechanism may lose, another may keep. */
        DesirabilityInterval best(List<DesirabilityInterval> rated) {
            return new DesirabilityInterval(
                            rated.stream()
                                    .mapToDouble(DesirabilityInterval::low)
                                    .max()
                                    .orElse(0),
                            rated.stream()
                                    .mapToDouble(DesirabilityInterval::value)
                                    .max()
                                    .orElse(0),
                            rated.stream()
                                    .mapToDouble(DesirabilityInterval::high)
                                    .max()
                                    .orElse(0))
                    .atLeast(elsewhere);
        }
    }

    /**
     * A number that comes with the library from elsewhere, such as a docking score.
     *
     * @param input the column of the file of scores
     */
    record OfOutsideScore(String name, String input, double weight, Desirability desirability, String source)
            implements Component {
        @Override
        public Rated rated(Facts facts, double unknown) {
            return Rated.of(rated(facts.outsideScore(this), unknown));
        }

        /** @param value NaN for a molecule that the file does not have, which counts as at most {@code unknown} */
        DesirabilityInterval rated(double value, double unknown) {
            if (Double.isNaN(value)) {
                return new DesirabilityInterval(0, unknown, unknown);
            }
            return desirability.of(new Interval(value, value, value));
        }
    }
}
