package org.charcot.learn;

import java.util.List;
import org.charcot.assay.Compound;
import org.charcot.endpoint.card.Task;
import org.charcot.endpoint.uncertainty.Calibration;

/** What a table is too small for. */
final class Caution {
    private static final int FEW_VALUES = 500;

    private Caution() {}

    static String of(Task task, List<Compound> compounds) {
        return of(task, compounds, "learnt from");
    }

    /** What must be known of a model that others learnt; then the same. */
    static String ofAdopted(Task task, List<Compound> compounds) {
        String few = of(task, compounds, "calibrated on");
        return "learnt elsewhere and adopted as an ONNX file; all figures hold only if it had seen none of these compounds,"
                + " which cannot be checked here; domain and nearest compounds are of those it was judged on, not of those"
                + " it learnt from" + (few.isEmpty() ? "" : "; " + few);
    }

    private static String of(Task task, List<Compound> compounds, String use) {
        if (task == Task.REGRESSION) {
            return compounds.size() >= FEW_VALUES
                    ? ""
                    : use + " " + compounds.size() + " compounds; intervals rest on as few";
        }
        long positives = compounds.stream().filter(one -> one.label() == 1).count();
        long fewer = Math.min(positives, compounds.size() - positives);
        return fewer >= Calibration.FEW
                ? ""
                : "only " + fewer + " compounds of the smaller class: calls ask for "
                        + Math.round(100 * Calibration.CONFIDENCE_OF_FEW) + " % confidence";
    }
}
