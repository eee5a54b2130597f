package org.charcot.profile;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.charcot.rule.AlertAction;
import org.charcot.rule.Limit;

/**
 * What a molecule must meet before anything costly is computed for it.
 *
 * @param alerts sets of structural alerts with what they do, in the order of the profile
 */
public record Gates(List<Limit> limits, Map<String, AlertAction> alerts) implements Serializable {}
