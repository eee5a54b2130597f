package org.charcot.profile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.Map;

/**
 * What a profile takes from the one that it extends: every key that it does not have itself. Sections are merged key by
 * key, lists and single values replaced; a key that is empty ({@code ~}) in the profile is taken out. A source is inherited
 * with the values that it vouches for: where one of them is changed, only a source of the profile's own can vouch for it.
 */
final class Heritage {
    private static final String SOURCE = "source";
    /** How much a part counts is never what its source says. */
    private static final String WEIGHT = "weight";

    private static final Comparator<JsonNode> BY_VALUE = (one, other) -> one.isNumber() && other.isNumber()
            ? Double.compare(one.doubleValue(), other.doubleValue())
            : one.equals(other) ? 0 : 1;

    private Heritage() {}

    /** @param own is not changed */
    static ObjectNode merged(ObjectNode parent, ObjectNode own) {
        ObjectNode merged = parent.deepCopy();
        own.properties().forEach(entry -> {
            JsonNode inherited = merged.path(entry.getKey());
            if (entry.getValue().isNull()) {
                merged.remove(entry.getKey());
            } else if (entry.getValue() instanceof ObjectNode section && inherited instanceof ObjectNode above) {
                merged.set(entry.getKey(), merged(above, section));
            } else {
                merged.set(entry.getKey(), entry.getValue());
            }
        });
        if (!own.has(SOURCE) && !sourced(merged).equals(BY_VALUE, sourced(parent))) {
            merged.remove(SOURCE);
        }
        return merged;
    }

    /** The values of a section that its source is the source of; which members a list has is no such value. */
    private static ObjectNode sourced(ObjectNode section) {
        ObjectNode values = section.deepCopy();
        values.remove(SOURCE);
        values.remove(WEIGHT);
        section.properties().stream()
                .filter(entry -> entry.getValue().isArray())
                .map(Map.Entry::getKey)
                .forEach(values::remove);
        return values;
    }
}
