package org.charcot.rule;

import java.util.ArrayList;
import java.util.List;
import org.charcot.molecule.Molecule;
import org.charcot.molecule.pattern.PatternMatcher;
import org.charcot.molecule.pattern.PatternSet;

/** Tells which alerts a molecule raises. Not thread-safe: one for each thread. */
public final class AlertMatcher {
    private final List<AlertRule> rules;
    private final PatternMatcher matcher;

    public AlertMatcher(List<AlertRule> rules) {
        this.rules = List.copyOf(rules);
        matcher = PatternSet.compile(rules.stream().map(AlertRule::smarts).toList())
                .matcher();
    }

    /** The alerts that a molecule raises, in the order of the rules. */
    public List<AlertRule> hits(Molecule molecule) {
        int[] numbers = matcher.matches(molecule);
        if (numbers.length == 0) {
            return List.of();
        }
        List<AlertRule> hits = new ArrayList<>(numbers.length);
        for (int number : numbers) {
            hits.add(rules.get(number));
        }
        return hits;
    }
}
