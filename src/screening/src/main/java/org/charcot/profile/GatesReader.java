package org.charcot.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.charcot.descriptor.Descriptor;
import org.charcot.rule.AlertAction;
import org.charcot.rule.AlertCatalogue;
import org.charcot.rule.Limit;

/** Reads the section {@code gates} of a profile. */
final class GatesReader {
    private GatesReader() {}

    static Gates read(Section section) {
        List<Limit> limits = new ArrayList<>();
        if (section.has("limits")) {
            Section table = section.section("limits");
            for (String key : table.keys()) {
                limits.add(limit(table, key));
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

    private static Limit limit(Section table, String key) {
        Descriptor descriptor = ComponentsReader.descriptor(table, key);
        Section entry = table.section(key);
        Limit limit = new Limit(descriptor, entry.number("min"), entry.number("max"), entry.text("source", ""));
        entry.refuseOthers();
        if (limit.min() == null && limit.max() == null) {
            table.problem(key, "expected min, max or both");
        } else if (limit.min() != null && limit.max() != null && limit.min() > limit.max()) {
            table.problem(key, "min " + limit.min() + " is above max " + limit.max());
        }
        return limit;
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
}
