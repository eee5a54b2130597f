package org.charcot.profile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.charcot.descriptor.Descriptor;
import org.charcot.rule.AlertAction;
import org.charcot.rule.AlertCatalogue;
import org.charcot.rule.Limit;

/** Reads profiles: unknown keys are refused, and all problems are reported at once. */
public final class ProfileReader {
    private static final double DEFAULT_FLOOR = 0.01;

    private final String origin;
    private final Set<String> knownEndpoints;
    private final List<String> problems = new ArrayList<>();

    private ProfileReader(String origin, Set<String> knownEndpoints) {
        this.origin = origin;
        this.knownEndpoints = knownEndpoints;
    }

    /**
     * @param origin what messages call the profile
     * @param knownEndpoints the endpoints that can be scored
     * @throws InvalidProfileException with every problem
     */
    public static Profile read(String yaml, String origin, Set<String> knownEndpoints) {
        return new ProfileReader(origin, knownEndpoints).read(yaml);
    }

    private Profile read(String yaml) {
        Section root = new Section("", parse(yaml), problems);
        String name = root.text("name", null);
        String question = root.text("question", "");
        Gates gates = root.has("gates") ? gates(root.section("gates")) : new Gates(List.of(), Map.of());
        List<Component> components = new ArrayList<>();
        if (root.has("properties")) {
            properties(root.section("properties"), components);
        }
        if (root.has("endpoints")) {
            endpoints(root.section("endpoints"), components);
        }
        double floor = root.has("score") ? floor(root.section("score")) : DEFAULT_FLOOR;
        Pick pick = root.has("pick") ? Pick.of(root.section("pick")) : Pick.DEFAULT;
        List<String> controls = root.texts("controls");
        root.refuseOthers();
        if (components.isEmpty()) {
            problems.add("properties, endpoints: at least one component is needed for a score");
        }
        if (!problems.isEmpty()) {
            throw new InvalidProfileException(origin, problems);
        }
        return new Profile(name, question, gates, List.copyOf(components), floor, pick, controls, yaml);
    }

    private JsonNode parse(String yaml) {
        try {
            JsonNode node = new ObjectMapper(new YAMLFactory()).readTree(yaml);
            if (node == null || !node.isObject()) {
                throw new InvalidProfileException(origin, List.of("expected keys with values, found nothing"));
            }
            return node;
        } catch (JsonProcessingException e) {
            throw new InvalidProfileException(origin, List.of("not YAML: " + e.getOriginalMessage()));
        }
    }

    private Gates gates(Section section) {
        List<Limit> limits = new ArrayList<>();
        if (section.has("limits")) {
            Section table = section.section("limits");
            for (String key : table.keys()) {
                Descriptor descriptor = descriptor(table, key);
                Section entry = table.section(key);
                Limit limit = new Limit(descriptor, entry.number("min"), entry.number("max"), entry.text("source", ""));
                entry.refuseOthers();
                if (limit.min() == null && limit.max() == null) {
                    table.problem(key, "expected min, max or both");
                } else if (limit.min() != null && limit.max() != null && limit.min() > limit.max()) {
                    table.problem(key, "min " + limit.min() + " is above max " + limit.max());
                }
                limits.add(limit);
            }
        }
        Map<String, AlertAction> alerts = new LinkedHashMap<>();
        if (section.has("alerts")) {
            Section table = section.section("alerts");
            for (String set : table.keys()) {
                alerts.put(set, action(table, set));
            }
        }
        section.refuseOthers();
        return new Gates(limits, alerts);
    }

    private static AlertAction action(Section table, String set) {
        Set<String> sets = AlertCatalogue.bundled().sets();
        if (sets.stream().noneMatch(known -> known.equals(set) || known.startsWith(set + "_"))) {
            table.problem(
                    set, "unknown set of alerts, expected one of " + sets + " or a common beginning such as pains");
        }
        return switch (table.text(set, null)) {
            case "drop" -> AlertAction.DROP;
            case "flag" -> AlertAction.FLAG;
            default -> {
                table.problem(set, "expected flag or drop");
                yield AlertAction.FLAG;
            }
        };
    }

    private static Descriptor descriptor(Section table, String key) {
        return Descriptor.ofKey(key).orElseGet(() -> {
            List<String> known =
                    Arrays.stream(Descriptor.values()).map(Descriptor::key).toList();
            table.problem(key, "unknown descriptor, expected one of " + known);
            return Descriptor.MOLECULAR_WEIGHT;
        });
    }

    private void properties(Section table, List<Component> components) {
        for (String key : table.keys()) {
            Descriptor descriptor = descriptor(table, key);
            Section entry = table.section(key);
            Desirability shape = new Desirability(
                    entry.number("zero_below"),
                    entry.number("best_from"),
                    entry.number("best_to"),
                    entry.number("zero_above"));
            checkShape(shape, table, key);
            components.add(new Component.OfDescriptor(descriptor, weight(entry), shape, entry.text("source", "")));
            entry.refuseOthers();
        }
    }

    private static void checkShape(Desirability shape, Section table, String key) {
        boolean lower = (shape.zeroBelow() == null) == (shape.bestFrom() == null);
        boolean upper = (shape.bestTo() == null) == (shape.zeroAbove() == null);
        if (!lower || !upper || (shape.bestFrom() == null && shape.bestTo() == null)) {
            table.problem(key, "expected zero_below with best_from, best_to with zero_above, or both pairs");
            return;
        }
        List<Double> ends = new ArrayList<>();
        for (Double end : Arrays.asList(shape.zeroBelow(), shape.bestFrom(), shape.bestTo(), shape.zeroAbove())) {
            if (end != null) {
                ends.add(end);
            }
        }
        if (!ends.equals(ends.stream().sorted().toList())) {
            table.problem(key, "expected zero_below <= best_from <= best_to <= zero_above, found " + ends);
        }
    }

    private void endpoints(Section table, List<Component> components) {
        for (String name : table.keys()) {
            Section entry = table.section(name);
            if (!knownEndpoints.contains(name)) {
                table.problem(name, "this endpoint is missing, expected one of " + knownEndpoints);
            }
            Double inner = entry.number("inner");
            Double outer = entry.number("outer");
            String desire = entry.text("desire", null);
            boolean ordered = inner != null && outer != null && inner < outer;
            if (!ordered) {
                table.problem(name, "expected numbers inner < outer");
            }
            if (!desire.equals("high") && !desire.equals("low")) {
                table.problem(name, "desire: expected high or low");
            }
            double from = ordered ? inner : 0;
            double to = ordered ? outer : 1;
            Desirability shape = desire.equals("low") ? Desirability.falling(from, to) : Desirability.rising(from, to);
            components.add(new Component.OfEndpoint(name, weight(entry), shape, entry.text("source", "")));
            entry.refuseOthers();
        }
    }

    private static double weight(Section entry) {
        double weight = entry.number("weight", 1);
        if (weight <= 0) {
            entry.problem("weight", "expected a number above 0, found " + weight);
        }
        return weight;
    }

    private static double floor(Section section) {
        String combine = section.text("combine", "weighted_geometric_mean");
        if (!combine.equals("weighted_geometric_mean")) {
            section.problem("combine", "expected weighted_geometric_mean, found " + combine);
        }
        double floor = section.number("floor", DEFAULT_FLOOR);
        if (floor <= 0 || floor >= 1) {
            section.problem("floor", "expected a number between 0 and 1, found " + floor);
        }
        section.refuseOthers();
        return floor;
    }
}
