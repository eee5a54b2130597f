package org.charcot.rule;

import java.util.List;
import org.charcot.molecule.Molecule;

/** Finds the alerts that a molecule hits. Not thread-safe. */
public final class AlertMatcher {
    public AlertMatcher(List<AlertRule> rules) {}

    /** In the order of the rules. */
    public List<AlertRule> hits(Molecule molecule) {
        return List.of();
    }
}
