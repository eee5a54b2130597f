package org.charcot.profile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** One mapping of a profile's YAML, which knows its place, notes every problem and knows which keys were asked for. */
final class Section {
    private final String path;
    private final JsonNode node;
    private final List<String> problems;
    private final Set<String> known = new LinkedHashSet<>();

    Section(String path, JsonNode node, List<String> problems) {
        this.path = path;
        this.node = node;
        this.problems = problems;
        if (!node.isObject()) {
            problems.add(place("") + "expected keys with values, found " + shown(node));
        }
    }

    private String place(String key) {
        String full = path.isEmpty() || key.isEmpty() ? path + key : path + "." + key;
        return full.isEmpty() ? "" : full + ": ";
    }

    private static String shown(JsonNode value) {
        return value.isMissingNode() || value.isNull() ? "nothing" : value.toString();
    }

    void problem(String key, String what) {
        problems.add(place(key) + what);
    }

    Section section(String key) {
        known.add(key);
        String below = path.isEmpty() ? key : path + "." + key;
        return new Section(below, node.path(key), problems);
    }

    boolean has(String key) {
        known.add(key);
        return node.hasNonNull(key);
    }

    List<String> keys() {
        List<String> keys = new ArrayList<>();
        node.fieldNames().forEachRemaining(keys::add);
        known.addAll(keys);
        return keys;
    }

    String text(String key, String fallback) {
        known.add(key);
        JsonNode value = node.path(key);
        if (value.isMissingNode() && fallback != null) {
            return fallback;
        }
        if (!value.isTextual()) {
            problem(key, "expected text, found " + shown(value));
            return "";
        }
        return value.textValue().strip();
    }

    /** The number at a key, or null where there is none. */
    Double number(String key) {
        known.add(key);
        JsonNode value = node.path(key);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isNumber() || !Double.isFinite(value.doubleValue())) {
            problem(key, "expected a number, found " + shown(value));
            return null;
        }
        return value.doubleValue();
    }

    double number(String key, double fallback) {
        Double number = number(key);
        return number == null ? fallback : number;
    }

    List<String> texts(String key) {
        known.add(key);
        List<String> texts = new ArrayList<>();
        JsonNode value = node.path(key);
        if (!value.isMissingNode() && !value.isArray()) {
            problem(key, "expected a list, found " + shown(value));
        }
        value.forEach(element -> texts.add(element.asText()));
        return texts;
    }

    /** Notes every key that nobody asked for. */
    void refuseOthers() {
        Collection<String> allowed = Set.copyOf(known);
        node.fieldNames().forEachRemaining(key -> {
            if (!allowed.contains(key)) {
                problem(key, "unknown key, expected one of " + known);
            }
        });
    }
}
