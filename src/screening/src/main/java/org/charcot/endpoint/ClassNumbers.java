package org.charcot.endpoint;

import org.charcot.endpoint.uncertainty.ClassCalibration;

/** What calibration makes of the score of one of two classes: the numbers of its columns, in their order. */
record ClassNumbers(double probability, double pPositive, double pNegative, double low, double high) {
    static ClassNumbers of(double score, ClassCalibration calibration) {
        return new ClassNumbers(
                calibration.probability(score),
                calibration.pPositive(score),
                calibration.pNegative(score),
                calibration.low(score),
                calibration.high(score));
    }

    /** Those that stand from {@code at} on in a longer array. */
    static ClassNumbers in(double[] numbers, int at) {
        return new ClassNumbers(numbers[at], numbers[at + 1], numbers[at + 2], numbers[at + 3], numbers[at + 4]);
    }

    double[] toArray() {
        return new double[] {probability, pPositive, pNegative, low, high};
    }

    Interval interval() {
        return new Interval(low, probability, high);
    }
}
