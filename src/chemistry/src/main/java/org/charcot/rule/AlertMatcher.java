package org.charcot.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.charcot.molecule.Molecule;
import org.charcot.molecule.pattern.PatternMatcher;
import org.charcot.molecule.pattern.PatternSet;

/** Tells which alerts a molecule raises. Not thread-safe: one for each thread. */
public final class AlertMatcher {
    private final List<AlertRule> rules;
    private final PatternSet patterns;
    private final PatternMatcher matcher;

    /** Compiles the rules, which takes longer than to match a thousand molecules. */
    public AlertMatcher(List<AlertRule> rules) {
        this(
                List.copyOf(rules),
                PatternSet.compile(rules.stream().map(AlertRule::smarts).toList()));
    }

    private AlertMatcher(List<AlertRule> rules, PatternSet patterns) {
        this.rules = rules;
        this.patterns = patterns;
        matcher = patterns.matcher();
    }

    /** A matcher of the same rules for another thread; what was compiled is shared. May be called on any thread. */
    public AlertMatcher another() {
        return new AlertMatcher(rules, patterns);
    }

    public List<AlertRule> rules() {
        return rules;
    }

    /**
     * Where an alert was found in a molecule: the atoms of one match, ascending, without hydrogens; empty if it is not
     * raised.
     *
     * @param rule one of {@link #rules}
     */
    public int[] atoms(AlertRule rule, Molecule molecule) {
        return Arrays.stream(matcher.firstMatch(rules.indexOf(rule), molecule))
                .sorted()
                .toArray();
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
