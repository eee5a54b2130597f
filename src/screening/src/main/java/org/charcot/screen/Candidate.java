package org.charcot.screen;

import java.util.List;
import org.charcot.descriptor.Measurements;
import org.charcot.endpoint.feature.Features;
import org.charcot.molecule.Molecule;
import org.charcot.rule.AlertRule;

/**
 * A molecule that passed the gates and is to be asked about.
 *
 * @param alerts those that it has, none of which drops it
 * @param features null where no endpoint is asked
 */
record Candidate(
        ScoredSubmission entry, Molecule molecule, Measurements measured, List<AlertRule> alerts, Features features) {}
