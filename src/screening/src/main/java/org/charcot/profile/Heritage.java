package org.charcot.profile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What a profile takes from the one that it extends: every key that it does not have itself. Sections are merged key by
 * key, lists and single values replaced; a key that is empty ({@code ~}) in the profile is taken out.
 */
final class Heritage {
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
        return merged;
    }
}
