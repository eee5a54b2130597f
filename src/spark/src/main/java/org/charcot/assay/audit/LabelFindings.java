package org.charcot.assay.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.charcot.assay.Compound;
import org.charcot.assay.ReadRow;
import org.charcot.assay.audit.AuditReport.Finding;
import org.charcot.assay.audit.AuditReport.Section;
import org.charcot.endpoint.card.Task;

/** Whether labels can be learnt from: classes, spikes at bounds of the assay. */
final class LabelFindings {
    private static final double RARE = 0.1;
    private static final double SPIKE = 0.05;
    private static final double NEAR_THE_END = 0.1;
    private static final int FEWEST_OF_A_SPIKE = 10;

    private LabelFindings() {}

    static Section of(List<ReadRow> rows, List<Compound> curated, Task task) {
        double[] labels = rows.stream()
                .filter(ReadRow::isReadable)
                .mapToDouble(ReadRow::label)
                .sorted()
                .toArray();
        List<Finding> found = new ArrayList<>();
        found.add(Finding.total("compounds to learn from", curated.size()));
        long values = Arrays.stream(labels).distinct().count();
        found.add(Finding.total("different labels", values)
                .alarmIf(values == 1, "labels are constant: there is nothing to learn")
                .alarmIf(task == Task.REGRESSION && values == 2, "two values only: are these classes?"));
        if (task == Task.CLASSIFICATION) {
            long positive = curated.stream().filter(one -> one.label() == 1).count();
            long fewer = Math.min(positive, curated.size() - positive);
            found.add(Finding.count("positive", positive, curated.size())
                    .alarmIf(
                            fewer < RARE * curated.size(),
                            "one class is rare; read average precision beside the AUROC"));
        } else if (labels.length > 0) {
            found.add(Finding.number("lowest label", labels[0]));
            found.add(Finding.number("median label", labels[labels.length / 2]));
            found.add(Finding.number("highest label", labels[labels.length - 1]));
            found.add(spike(labels, true));
            found.add(spike(labels, false));
        }
        return new Section("Labels", found);
    }

    /**
     * The commonest label near an end: measured values rarely repeat there, bounds of an assay do.
     *
     * @param low whether at the low end, or else the high one
     */
    private static Finding spike(double[] sorted, boolean low) {
        double near = NEAR_THE_END * sorted.length;
        int longest = 0;
        int end = 0;
        for (int i = 0, run = 0; i < sorted.length; i++) {
            run = i > 0 && sorted[i] == sorted[i - 1] ? run + 1 : 1;
            int beyond = low ? i + 1 - run : sorted.length - 1 - i;
            if (run > longest && beyond <= near) {
                longest = run;
                end = i;
            }
        }
        int beyond = low ? end + 1 - longest : sorted.length - 1 - end;
        String what =
                String.format(Locale.ROOT, "rows with the commonest %s label, %.4g", low ? "low" : "high", sorted[end]);
        return Finding.count(what, longest, sorted.length)
                .alarmIf(
                        longest >= SPIKE * sorted.length && longest >= FEWEST_OF_A_SPIKE && longest < sorted.length,
                        "probably a bound of the assay, not a value; " + beyond + " rows lie beyond it");
    }
}
