package org.charcot.assay.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.charcot.assay.CuratedGroup;
import org.charcot.assay.CuratedGroup.DropReason;
import org.charcot.assay.audit.AuditReport.Finding;
import org.charcot.assay.audit.AuditReport.Section;
import org.charcot.endpoint.card.Task;

/** Compounds that stand in several rows, and what these say of each other. */
final class DuplicateFindings {
    private static final double MANY_REPEATS = 0.2;
    private static final double MANY_CONFLICTS = 0.05;

    private DuplicateFindings() {}

    static Section of(List<CuratedGroup> groups, LabelConflicts labels, Task task) {
        long rows = rows(groups);
        long twinned =
                rows(groups.stream().filter(same -> same.rows().size() > 1).toList());
        long repeats = rows - groups.size();
        List<Finding> found = new ArrayList<>();
        found.add(Finding.total("readable rows", rows));
        found.add(Finding.count("distinct compounds", groups.size(), rows));
        found.add(Finding.count("rows that repeat a structure and its label", exact(groups), rows));
        found.add(Finding.count("rows that repeat a compound", repeats, rows)
                .alarmIf(repeats > MANY_REPEATS * rows, "count compounds, not rows"));
        found.add(Finding.count("rows with a twin", twinned, rows)
                .alarmIf(twinned > MANY_REPEATS * rows, "a split by rows leaks; split by compound"));
        found.addAll(conflicts(groups, labels, task));
        long ambiguous = ambiguousIds(groups);
        found.add(Finding.total("identifiers of several compounds", ambiguous)
                .alarmIf(ambiguous > 0, "names and structures do not belong together"));
        return new Section("Duplicates, by the first block of the InChIKey", found);
    }

    private static long rows(List<CuratedGroup> groups) {
        return groups.stream().mapToLong(same -> same.rows().size()).sum();
    }

    private static List<Finding> conflicts(List<CuratedGroup> groups, LabelConflicts labels, Task task) {
        List<CuratedGroup> conflicts =
                groups.stream().filter(labels::isConflict).toList();
        boolean classes = task == Task.CLASSIFICATION;
        String conflict = classes ? "both labels" : "values more than 0.5 log apart";
        String remedy = classes ? "the label of most rows is taken, a tie is dropped" : "the median is taken";
        List<Finding> found = new ArrayList<>();
        found.add(Finding.count("compounds with " + conflict, conflicts.size(), groups.size())
                .alarmIf(conflicts.size() > MANY_CONFLICTS * groups.size(), remedy));
        found.add(Finding.count("rows of these compounds", rows(conflicts), rows(groups)));
        if (classes) {
            long ties = groups.stream()
                    .filter(same -> same.dropped() == DropReason.TIE)
                    .count();
            found.add(Finding.count("compounds dropped: " + DropReason.TIE.words(), ties, groups.size()));
        }
        return found;
    }

    private static long exact(List<CuratedGroup> groups) {
        long repeats = 0;
        for (CuratedGroup same : groups) {
            Set<String> seen = new HashSet<>();
            repeats += same.rows().stream()
                    .filter(row -> !seen.add(row.structure().inchiKey() + " " + row.label()))
                    .count();
        }
        return repeats;
    }

    private static long ambiguousIds(List<CuratedGroup> groups) {
        Map<String, Set<String>> skeletons = new HashMap<>();
        groups.stream()
                .flatMap(same -> same.rows().stream())
                .filter(row -> row.row().id() != null && !row.row().id().isEmpty())
                .forEach(row -> skeletons
                        .computeIfAbsent(row.row().id(), id -> new HashSet<>())
                        .add(row.structure().skeleton()));
        return skeletons.values().stream().filter(of -> of.size() > 1).count();
    }
}
