package org.charcot.screen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.charcot.molecule.Molecule;
import org.charcot.rule.AlertAction;
import org.charcot.rule.AlertCatalogue;
import org.charcot.rule.AlertMatcher;
import org.charcot.rule.AlertRule;

/** The structural alerts that a profile asks for, with what each set does. Not thread-safe. */
final class AlertGate {
    private final Map<String, AlertAction> actions;
    private final AlertMatcher matcher;

    AlertGate(Map<String, AlertAction> actions) {
        this.actions = actions;
        List<AlertRule> rules = new ArrayList<>();
        for (AlertRule rule : AlertCatalogue.bundled().rules()) {
            if (action(rule) != null) {
                rules.add(rule);
            }
        }
        matcher = new AlertMatcher(rules);
    }

    private AlertGate(Map<String, AlertAction> actions, AlertMatcher matcher) {
        this.actions = actions;
        this.matcher = matcher;
    }

    /** The same gate for another thread, without compiling its rules again. */
    AlertGate another() {
        return new AlertGate(actions, matcher.another());
    }

    /** How an alert is written on a row. */
    static String name(AlertRule rule) {
        return rule.set() + ":" + rule.name();
    }

    List<AlertRule> hits(Molecule molecule) {
        return matcher.hits(molecule);
    }

    /**
     * The alerts of a molecule with the atoms of one match each, those that are no hydrogen counted from 1:
     * {@code set:name:1,2; set:name:4}.
     */
    String atoms(Molecule molecule) {
        int[] numbers = numbers(molecule);
        return hits(molecule).stream()
                .map(rule -> name(rule) + ":"
                        + Arrays.stream(matcher.atoms(rule, molecule))
                                .filter(atom -> numbers[atom] > 0)
                                .mapToObj(atom -> String.valueOf(numbers[atom]))
                                .collect(Collectors.joining(",")))
                .collect(Collectors.joining("; "));
    }

    /** Hydrides are atoms of the graph, and have no number here. */
    private static int[] numbers(Molecule molecule) {
        int[] numbers = new int[molecule.graph().atoms()];
        int heavy = 0;
        for (int atom : molecule.heavyAtoms()) {
            numbers[atom] = ++heavy;
        }
        return numbers;
    }

    /** What the profile says of a rule: of its own set, or else of the family that the set belongs to. */
    AlertAction action(AlertRule rule) {
        AlertAction own = actions.get(rule.set());
        if (own != null) {
            return own;
        }
        return actions.entrySet().stream()
                .filter(entry -> rule.set().startsWith(entry.getKey() + "_"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }
}
