package org.charcot.profile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.charcot.descriptor.Descriptor;

/** Reads what the score of a profile is made of, but for mechanisms. */
final class ComponentsReader {
    private final Set<String> knownEndpoints;
    private final List<Component> components = new ArrayList<>();

    ComponentsReader(Set<String> knownEndpoints) {
        this.knownEndpoints = knownEndpoints;
    }

    /** All sections of components that the profile has, in the order in which they count on a row. */
    List<Component> read(Section root) {
        if (root.has("mechanisms")) {
            components.add(MechanismsReader.read(root.section("mechanisms"), knownEndpoints));
        }
        each(root, "properties", this::property);
        each(root, "endpoints", this::endpoint);
        each(root, "outside_scores", this::outsideScore);
        return List.copyOf(components);
    }

    private static void each(Section root, String key, Entry read) {
        if (root.has(key)) {
            Section table = root.section(key);
            for (String name : table.keys()) {
                Section entry = table.section(name);
                read.entry(table, name, entry);
                entry.refuseOthers();
            }
        }
    }

    @FunctionalInterface
    private interface Entry {
        void entry(Section table, String name, Section entry);
    }

    static Descriptor descriptor(Section table, String key) {
        return Descriptor.ofKey(key).orElseGet(() -> {
            List<String> known =
                    Arrays.stream(Descriptor.values()).map(Descriptor::key).toList();
            table.problem(key, "unknown descriptor, expected one of " + known);
            return Descriptor.MOLECULAR_WEIGHT;
        });
    }

    private void property(Section table, String key, Section entry) {
        Descriptor descriptor = descriptor(table, key);
        Desirability shape = new Desirability(
                entry.number("zero_below"),
                entry.number("best_from"),
                entry.number("best_to"),
                entry.number("zero_above"));
        checkShape(shape, table, key);
        double error = entry.number("error", 0);
        if (error < 0) {
            entry.problem("error", "expected 0 or more, found " + error);
        }
        components.add(new Component.OfDescriptor(descriptor, weight(entry), shape, error, entry.text("source", "")));
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

    private void endpoint(Section table, String name, Section entry) {
        String folder = entry.text("folder", "");
        if (folder.isEmpty() && !knownEndpoints.contains(name)) {
            table.problem(
                    name,
                    "this endpoint is missing, expected one of " + knownEndpoints
                            + ", or its folder under the key folder");
        }
        if (Descriptor.ofKey(name).isPresent() || name.equals(Component.OfMechanisms.NAME)) {
            table.problem(name, "expected a name that no descriptor has, as both would be one column");
        }
        components.add(new Component.OfEndpoint(
                name, weight(entry), slope(table, name, entry), folder, entry.text("source", "")));
    }

    private void outsideScore(Section table, String name, Section entry) {
        if (!name.matches("[a-z][a-z0-9_]{0,39}")
                || Descriptor.ofKey(name).isPresent()
                || knownEndpoints.contains(name)
                || components.stream().anyMatch(component -> component.name().equals(name))
                || name.equals(Component.OfMechanisms.NAME)) {
            table.problem(
                    name,
                    "expected a name of its own: a lower-case letter, then at most 39 lower-case letters, digits or _,"
                            + " and no descriptor or endpoint");
        }
        String input = entry.text("column", name);
        components.add(new Component.OfOutsideScore(
                name, input, weight(entry), slope(table, name, entry), entry.text("source", "")));
    }

    /** A desirability that rises or falls between {@code inner} and {@code outer}. */
    private static Desirability slope(Section table, String name, Section entry) {
        String desire = entry.text("desire", null);
        if (!desire.equals("high") && !desire.equals("low")) {
            table.problem(name, "desire: expected high or low");
        }
        return slope(table, name, entry, desire.equals("low"));
    }

    static Desirability slope(Section table, String name, Section entry, boolean falling) {
        Double inner = entry.number("inner");
        Double outer = entry.number("outer");
        boolean ordered = inner != null && outer != null && inner < outer;
        if (!ordered) {
            table.problem(name, "expected numbers inner < outer");
        }
        double from = ordered ? inner : 0;
        double to = ordered ? outer : 1;
        return falling ? Desirability.falling(from, to) : Desirability.rising(from, to);
    }

    static double weight(Section entry) {
        double weight = entry.number("weight", 1);
        if (weight <= 0) {
            entry.problem("weight", "expected a number above 0, found " + weight);
        }
        return weight;
    }
}
