package org.charcot.profile;

import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One screen, written down.
 *
 * @param text the YAML that it was read from
 * @param floor the least desirability that a component contributes, so that one zero does not hide all other differences
 * @param unknown the most that a component contributes where its endpoint or score knows nothing of the molecule
 * @param pick how diverse molecules are picked from the ranked ones
 * @param controls reference compounds that must pass every gate, by name
 */
public record Profile(
        String name,
        String question,
        Gates gates,
        List<Component> components,
        double floor,
        double unknown,
        Pick pick,
        List<String> controls,
        String text)
        implements Serializable {

    /** The endpoints that the score asks for, each once: those of its own components first, then those of mechanisms. */
    public List<String> endpoints() {
        Set<String> names = new LinkedHashSet<>();
        components.stream()
                .filter(Component.OfEndpoint.class::isInstance)
                .map(Component::name)
                .forEach(names::add);
        mechanisms().ifPresent(panel -> panel.anyOf().forEach(mechanism -> names.add(mechanism.endpoint())));
        return List.copyOf(names);
    }

    /** Where an endpoint stands, relative to the profile's own folder; empty for one that is packed with the program. */
    public Optional<String> folder(String endpoint) {
        return only(Component.OfEndpoint.class).stream()
                .filter(component -> component.name().equals(endpoint))
                .map(Component.OfEndpoint::folder)
                .filter(folder -> !folder.isEmpty())
                .findFirst();
    }

    /** The component that asks for mechanisms, if there is one. */
    public Optional<Component.OfMechanisms> mechanisms() {
        return only(Component.OfMechanisms.class).stream().findFirst();
    }

    /** Whether an endpoint stands for one of the mechanisms. */
    public boolean isMechanism(String endpoint) {
        return mechanisms().stream()
                .flatMap(panel -> panel.anyOf().stream())
                .anyMatch(mechanism -> mechanism.endpoint().equals(endpoint));
    }

    /** The scores that come with the library, in order. */
    public List<Component.OfOutsideScore> outsideScores() {
        return only(Component.OfOutsideScore.class);
    }

    private <C extends Component> List<C> only(Class<C> kind) {
        return components.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
