package org.charcot.endpoint.model;

/**
 * What a model says of one molecule.
 *
 * @param value the share of positives among molecules like it, 0 to 1, not yet calibrated; or the value on the assay's scale
 * @param disagreement how far the parts of the model are apart: the standard deviation of their answers
 */
public record Answer(double value, double disagreement) {}
