package org.charcot.assay.audit;

import java.util.List;
import org.charcot.assay.CuratedGroup;
import org.charcot.assay.ReadRow;
import org.charcot.endpoint.card.Task;

/** Which compounds have rows that contradict each other. */
final class LabelConflicts {
    private static final double DISAGREEMENT = 0.5;

    private final Task task;
    private final LabelScale scale;

    LabelConflicts(List<CuratedGroup> groups, Task task) {
        this.task = task;
        scale = task == Task.CLASSIFICATION
                ? LabelScale.AS_WRITTEN
                : LabelScale.of(groups.stream()
                        .flatMap(group -> group.rows().stream())
                        .mapToDouble(ReadRow::label)
                        .toArray());
    }

    /** On which labels are compared. */
    LabelScale scale() {
        return scale;
    }

    /** Whether rows of one compound say both classes, or values more than half a log unit apart. */
    boolean isConflict(CuratedGroup group) {
        double[] labels = group.labels();
        return task == Task.CLASSIFICATION
                ? labels[0] != labels[labels.length - 1]
                : scale.log(labels[labels.length - 1]) - scale.log(labels[0]) > DISAGREEMENT;
    }
}
