package org.charcot.learn;

import java.util.List;
import org.charcot.endpoint.Task;
import org.charcot.endpoint.uncertainty.Calibration;

/** What a table is too small for. */
final class Caution {
    private static final int FEW_VALUES = 500;

    private Caution() {}

    static String of(Task task, List<Compound> compounds) {
        if (task == Task.REGRESSION) {
            return compounds.size() >= FEW_VALUES
                    ? ""
                    : "learnt from " + compounds.size() + " compounds; intervals rest on as few";
        }
        long positives = compounds.stream().filter(one -> one.label() == 1).count();
        long fewer = Math.min(positives, compounds.size() - positives);
        return fewer >= Calibration.FEW
                ? ""
                : "only " + fewer + " compounds of the smaller class: calls ask for "
                        + Math.round(100 * Calibration.CONFIDENCE_OF_FEW) + " % confidence";
    }
}
