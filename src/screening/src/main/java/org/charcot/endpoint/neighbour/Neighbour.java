package org.charcot.endpoint.neighbour;

/**
 * A compound of the training set beside a query.
 *
 * @param id its identifier in the training set
 * @param smiles its structure
 * @param label what was measured: 1 or 0 of a class, or the value
 * @param similarity the Tanimoto coefficient of the fingerprints, 0 to 1
 */
public record Neighbour(String id, String smiles, double label, double similarity) {}
