package org.charcot.endpoint;

/**
 * What an endpoint says of one molecule.
 *
 * @param value the probability of the positive class, or the value on the assay's scale
 * @param nearest the compound of the training set most like it
 * @param insideDomain whether that is as near as 95 % of the training compounds are to their nearest other
 */
public record Prediction(double value, Neighbour nearest, boolean insideDomain) {}
