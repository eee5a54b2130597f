package org.charcot.result.column;

import java.io.Serializable;

/**
 * What is to be known of a column of a result table.
 *
 * @param unit may be empty
 * @param direction which way is better: high, low, or empty; of an endpoint in the words of its card
 * @param meaning in a sentence
 */
public record Column(String name, ColumnType type, String unit, String direction, String meaning)
        implements Serializable {}
