package org.charcot.assay.audit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.charcot.assay.audit.AuditReport.Finding;
import org.charcot.assay.audit.AuditReport.Section;
import org.charcot.endpoint.card.Task;

/** Compounds that stand in several rows, and what these say of each other. */
final class DuplicateFindings {
    private static final double MANY_REPEATS = 0.2;
    private static final double MANY_CONFLICTS = 0.05;

    private DuplicateFindings() {}

    static Section of(Skeletons skeletons, Task task) {
        List<List<AuditedRow>> groups = skeletons.groups();
        long rows = groups.stream().mapToLong(List::size).sum();
        long twinned = groups.stream()
                .filter(same -> same.size() > 1)
                .mapToLong(List::size)
                .sum();
        List<List<AuditedRow>> conflicts =
                groups.stream().filter(skeletons::isConflict).toList();
        long conflicting = conflicts.stream().mapToLong(List::size).sum();
        String conflict = task == Task.CLASSIFICATION ? "both labels" : "values more than 0.5 log apart";
        String remedy =
                task == Task.CLASSIFICATION ? "nobody knows which is right; they are dropped" : "the median is taken";
        long repeats = rows - groups.size();
        long ambiguous = ambiguousIds(groups);
        return new Section(
                "Duplicates, by the first block of the InChIKey",
                List.of(
                        Finding.total("readable rows", rows),
                        Finding.count("distinct compounds", groups.size(), rows),
                        Finding.count("rows that repeat a structure and its label", exact(groups), rows),
                        Finding.count("rows that repeat a compound", repeats, rows)
                                .alarmIf(repeats > MANY_REPEATS * rows, "count compounds, not rows"),
                        Finding.count("rows with a twin", twinned, rows)
                                .alarmIf(twinned > MANY_REPEATS * rows, "a split by rows leaks; split by compound"),
                        Finding.count("compounds with " + conflict, conflicts.size(), groups.size())
                                .alarmIf(conflicts.size() > MANY_CONFLICTS * groups.size(), remedy),
                        Finding.count("rows of these compounds", conflicting, rows),
                        Finding.total("identifiers of several compounds", ambiguous)
                                .alarmIf(ambiguous > 0, "names and structures do not belong together")));
    }

    private static long exact(List<List<AuditedRow>> groups) {
        long repeats = 0;
        for (List<AuditedRow> same : groups) {
            Set<String> seen = new HashSet<>();
            repeats += same.stream()
                    .filter(row -> !seen.add(row.inchiKey() + " " + row.label()))
                    .count();
        }
        return repeats;
    }

    private static long ambiguousIds(List<List<AuditedRow>> groups) {
        Map<String, Set<String>> skeletons = new HashMap<>();
        groups.stream()
                .flatMap(List::stream)
                .filter(row -> row.row().id() != null && !row.row().id().isEmpty())
                .forEach(row -> skeletons
                        .computeIfAbsent(row.row().id(), id -> new HashSet<>())
                        .add(row.skeleton()));
        return skeletons.values().stream().filter(of -> of.size() > 1).count();
    }
}
