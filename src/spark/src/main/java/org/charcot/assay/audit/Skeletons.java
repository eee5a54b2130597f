package org.charcot.assay.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.charcot.endpoint.card.Task;

/** The readable rows of a table by compound, in the order of the table. */
final class Skeletons {
    private static final double DISAGREEMENT = 0.5;

    private final Task task;
    private final LabelScale scale;
    private final Map<String, List<AuditedRow>> groups = new LinkedHashMap<>();

    Skeletons(List<AuditedRow> rows, Task task) {
        this.task = task;
        for (AuditedRow row : rows) {
            if (row.isReadable()) {
                groups.computeIfAbsent(row.skeleton(), key -> new ArrayList<>()).add(row);
            }
        }
        scale = task == Task.CLASSIFICATION
                ? LabelScale.AS_WRITTEN
                : LabelScale.of(groups.values().stream()
                        .flatMap(List::stream)
                        .mapToDouble(AuditedRow::label)
                        .toArray());
    }

    LabelScale scale() {
        return scale;
    }

    List<List<AuditedRow>> groups() {
        return List.copyOf(groups.values());
    }

    /** Whether rows of one compound contradict each other: both classes, or more than half a log unit apart. */
    boolean isConflict(List<AuditedRow> same) {
        double[] labels = labels(same);
        return task == Task.CLASSIFICATION
                ? labels[0] != labels[labels.length - 1]
                : scale.log(labels[labels.length - 1]) - scale.log(labels[0]) > DISAGREEMENT;
    }

    /** What is left to learn from: conflicting classes are dropped, of values the median is taken. */
    List<CuratedCompound> curated() {
        return groups.values().stream()
                .filter(same -> task == Task.REGRESSION || !isConflict(same))
                .map(Skeletons::curated)
                .toList();
    }

    private static CuratedCompound curated(List<AuditedRow> same) {
        double[] labels = labels(same);
        int half = labels.length / 2;
        double median = labels.length % 2 == 1 ? labels[half] : (labels[half - 1] + labels[half]) / 2;
        AuditedRow first = same.get(0);
        return new CuratedCompound(
                first.smiles(),
                median,
                first.id(),
                first.skeleton(),
                same.size(),
                labels[labels.length - 1] - labels[0],
                first.fingerprint());
    }

    /** Ascending. */
    private static double[] labels(List<AuditedRow> rows) {
        double[] labels = rows.stream().mapToDouble(AuditedRow::label).toArray();
        Arrays.sort(labels);
        return labels;
    }
}
