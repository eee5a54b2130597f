package org.charcot.screen;

import java.util.List;
import org.charcot.profile.Component;
import org.charcot.profile.DesirabilityInterval;
import org.charcot.profile.Profile;
import org.charcot.profile.Score;

/**
 * What a profile makes of the answers about one molecule.
 *
 * @param components how desirable each is, in the order of the profile
 * @param score of all of them
 * @param mechanism the gene of the mechanism that counts most, the first of the profile among equals; empty if none counts
 */
record ScoredComponents(List<DesirabilityInterval> components, DesirabilityInterval score, String mechanism) {

    static ScoredComponents of(Profile profile, Component.Facts facts) {
        List<Component.Rated> rated = profile.components().stream()
                .map(component -> component.rated(facts, profile.unknown()))
                .toList();
        List<DesirabilityInterval> desirabilities =
                rated.stream().map(Component.Rated::desirability).toList();
        String mechanism = rated.stream()
                .map(Component.Rated::mechanism)
                .filter(gene -> !gene.isEmpty())
                .findFirst()
                .orElse("");
        return new ScoredComponents(
                desirabilities, Score.of(profile.components(), desirabilities, profile.floor()), mechanism);
    }
}
