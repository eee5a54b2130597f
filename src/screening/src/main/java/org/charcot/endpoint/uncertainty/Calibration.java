package org.charcot.endpoint.uncertainty;

/** How sure an endpoint may be, learnt from compounds that no model had seen. */
public sealed interface Calibration permits ClassCalibration, ValueCalibration {
    /** The confidence of intervals and calls. */
    double CONFIDENCE = 0.8;

    /** The confidence of calls that rest on fewer than {@link #FEW} compounds of a class. */
    double CONFIDENCE_OF_FEW = 0.95;

    int FEW = 100;
}
