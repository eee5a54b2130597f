package org.charcot.endpoint;

import org.charcot.endpoint.model.Answer;
import org.charcot.endpoint.uncertainty.ValueCalibration;

/** What calibration makes of a value: the numbers of its columns, in their order. */
record ValueNumbers(double value, double low, double high) {
    static ValueNumbers of(Answer answer, ValueCalibration calibration) {
        double half = calibration.halfWidth(answer.disagreement());
        return new ValueNumbers(answer.value(), answer.value() - half, answer.value() + half);
    }

    /** Those that stand from {@code at} on in a longer array. */
    static ValueNumbers in(double[] numbers, int at) {
        return new ValueNumbers(numbers[at], numbers[at + 1], numbers[at + 2]);
    }

    double[] toArray() {
        return new double[] {value, low, high};
    }

    Interval interval() {
        return new Interval(low, value, high);
    }
}
