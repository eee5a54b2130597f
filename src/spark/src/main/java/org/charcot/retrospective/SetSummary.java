package org.charcot.retrospective;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What became of the records of a set: {@code read = ranked + rejected + duplicates}.
 *
 * @param repeated_ids submissions whose identifier an earlier one has; each is a molecule of its own all the same
 * @param conflicts molecules that were both active and inactive, as {@code kept = other}; they stand as actives
 * @param rejected_by reasons and numbers of what could not be read
 * @param trained_on how many of the ranked molecules an endpoint learnt from; of profiles only those that did from any
 */
public record SetSummary(
        String target,
        int read,
        int ranked,
        int rejected,
        int duplicates,
        int actives,
        int repeated_ids,
        String conflicts,
        String rejected_by,
        String trained_on) {
    /** @param trained how many molecules each endpoint learnt from */
    static SetSummary of(DistinctMolecules set, Map<String, Long> trained) {
        DistinctMolecules.Counts counts = set.counts();
        return new SetSummary(
                set.name(),
                counts.read(),
                counts.ranked(),
                counts.rejected(),
                counts.duplicates(),
                counts.actives(),
                counts.repeatedIds(),
                String.join("; ", set.conflicts()),
                words(set.rejectedBy()),
                words(trained));
    }

    private static String words(Map<String, ? extends Number> counts) {
        return counts.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining("; "));
    }

    /** One line for a person. */
    String line() {
        StringBuilder line = new StringBuilder(String.format(
                Locale.ROOT,
                "read %,d = ranked %,d (%,d active) + rejected %,d + duplicates %,d",
                read,
                ranked,
                actives,
                rejected,
                duplicates));
        add(line, "rejected", rejected_by);
        add(line, "both active and inactive", conflicts);
        add(line, "identifiers that repeat", repeated_ids == 0 ? "" : String.valueOf(repeated_ids));
        add(line, "learnt from", trained_on);
        return line.toString();
    }

    private static void add(StringBuilder line, String what, String found) {
        if (!found.isEmpty()) {
            line.append("; ").append(what).append(": ").append(found);
        }
    }
}
