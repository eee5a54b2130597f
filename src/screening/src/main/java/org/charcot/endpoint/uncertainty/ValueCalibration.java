package org.charcot.endpoint.uncertainty;

/** From a predicted value, and how far the models disagree on it, to an interval and a call. */
public record ValueCalibration(ResidualQuantiles residuals) implements Calibration {
    /** Half the width of the interval that holds the true value in 80 of 100 cases. */
    public double halfWidth(double disagreement) {
        return residuals.halfWidth(disagreement, CONFIDENCE);
    }

    /** Whether the whole interval lies on one side of a threshold. */
    public Call call(double value, double disagreement, double threshold) {
        double half = halfWidth(disagreement);
        if (value - half >= threshold) {
            return Call.YES;
        }
        return value + half < threshold ? Call.NO : Call.CANNOT_TELL;
    }
}
