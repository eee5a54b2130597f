package org.charcot.endpoint;

/**
 * A number that an endpoint gives for every molecule.
 *
 * @param name its column
 * @param direction whether high or low is wanted; empty where neither is
 */
public record Output(String name, String unit, String direction, String meaning) {}
