package org.charcot.profile;

import java.io.Serializable;
import java.util.List;

/**
 * One screen, written down.
 *
 * @param text the YAML that it was read from
 * @param floor the least desirability that a component contributes, so that one zero does not hide all other differences
 * @param pick how diverse molecules are picked from the ranked ones
 * @param controls reference compounds that must pass every gate, by name
 */
public record Profile(
        String name,
        String question,
        Gates gates,
        List<Component> components,
        double floor,
        Pick pick,
        List<String> controls,
        String text)
        implements Serializable {

    /** The endpoints that the score asks for, in order. */
    public List<String> endpoints() {
        return components.stream()
                .filter(Component.OfEndpoint.class::isInstance)
                .map(Component::name)
                .toList();
    }
}
