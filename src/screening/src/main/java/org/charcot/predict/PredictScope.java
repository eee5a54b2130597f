package org.charcot.predict;

import java.io.Serializable;

/**
 * What is told of a molecule beside the numbers of its endpoints.
 *
 * @param neighbours the nearest training compounds, calls, and what lies outside the domain: longer than all else
 * @param atoms what each atom adds to each answer
 */
public record PredictScope(boolean neighbours, boolean atoms) implements Serializable {}
