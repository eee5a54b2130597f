package org.charcot.screen;

import java.util.ArrayList;
import java.util.List;
import org.charcot.descriptor.Measurements;
import org.charcot.profile.Component;
import org.charcot.profile.DesirabilityInterval;
import org.charcot.profile.Profile;
import org.charcot.profile.Score;

/**
 * What a profile makes of the answers about one molecule.
 *
 * @param components how desirable each is, in the order of the profile
 * @param score of all of them
 * @param mechanism the gene of the mechanism that counts most, of equals the first of the profile; empty if none counts
 */
record ScoredComponents(List<DesirabilityInterval> components, DesirabilityInterval score, String mechanism) {

    /** @param outsideScores one for each that the profile asks for, NaN where there is none */
    static ScoredComponents of(Profile profile, Measurements measured, Answers answers, double[] outsideScores) {
        List<DesirabilityInterval> rated = new ArrayList<>();
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
                Best best = best(of, answers);
                rated.add(best.rated());
                mechanism = best.gene();
            }
        }
        return new ScoredComponents(rated, Score.of(profile.components(), rated, profile.floor()), mechanism);
    }

    private record Best(String gene, DesirabilityInterval rated) {}

    private static Best best(Component.OfMechanisms panel, Answers answers) {
        List<DesirabilityInterval> rated = panel.anyOf().stream()
                .map(mechanism -> panel.rated(
                        mechanism, answers.of(mechanism.endpoint()), answers.similarity(mechanism.endpoint())))
                .toList();
        DesirabilityInterval best = panel.best(rated);
        // what counts no more than acting elsewhere would is not named
        for (int i = 0; i < rated.size(); i++) {
            if (rated.get(i).value() == best.value() && best.value() > panel.elsewhere()) {
                return new Best(panel.anyOf().get(i).gene(), best);
            }
        }
        return new Best("", best);
    }
}
