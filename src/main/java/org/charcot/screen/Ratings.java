package org.charcot.screen;

import java.util.ArrayList;
import java.util.List;
import org.charcot.descriptor.Measurements;
import org.charcot.mechanism.Mechanism;
import org.charcot.profile.Component;
import org.charcot.profile.Profile;
import org.charcot.profile.Rated;
import org.charcot.profile.Score;

/**
 * What a profile makes of the answers about one molecule.
 *
 * @param components how desirable each is, in the order of the profile
 * @param score of all of them
 * @param mechanism the gene of the mechanism that counts most, of equals the first of the profile; empty if none counts
 */
record Ratings(List<Rated> components, Rated score, String mechanism) {

    /** @param outsideScores one for each that the profile asks for, NaN where there is none */
    static Ratings of(Profile profile, Measurements measured, Answers answers, double[] outsideScores) {
        List<Rated> rated = new ArrayList<>();
        String mechanism = "";
        int outside = 0;
        for (Component component : profile.components()) {
            if (component instanceof Component.OfDescriptor of) {
                rated.add(of.rated(measured.value(of.descriptor())));
            } else if (component instanceof Component.OfEndpoint of) {
                rated.add(of.rated(answers.of(of.name()), answers.inside(of.name()), profile.unknown()));
            } else if (component instanceof Component.OfOutsideScore of) {
                rated.add(of.rated(outsideScores[outside++], profile.unknown()));
            } else if (component instanceof Component.OfMechanisms of) {
                Best best = best(of, answers, profile.unknown());
                rated.add(best.rated());
                mechanism = best.gene();
            }
        }
        return new Ratings(rated, Score.of(profile.components(), rated, profile.floor()), mechanism);
    }

    private record Best(String gene, Rated rated) {}

    /** The ends are the best ends of all: what one mechanism may lose, another may keep. */
    private static Best best(Component.OfMechanisms panel, Answers answers, double unknown) {
        String best = "";
        Rated most = new Rated(0, 0, 0);
        for (Mechanism mechanism : panel.anyOf()) {
            String endpoint = mechanism.endpoint();
            Rated rated = panel.rated(mechanism, answers.of(endpoint), answers.inside(endpoint), unknown);
            if (rated.value() > most.value()) {
                best = mechanism.gene();
            }
            most = new Rated(
                    Math.max(most.low(), rated.low()),
                    Math.max(most.value(), rated.value()),
                    Math.max(most.high(), rated.high()));
        }
        return new Best(best, most);
    }
}
