package org.charcot.result;

/**
 * One column of a result table.
 *
 * @param type string, int, long, double or boolean
 * @param unit may be empty
 * @param direction which way is better: high, low, or empty
 * @param meaning in a sentence
 */
public record Column(String name, String type, String unit, String direction, String meaning) {}
