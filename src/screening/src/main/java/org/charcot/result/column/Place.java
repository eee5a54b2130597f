package org.charcot.result.column;

/**
 * Where a molecule stands in a ranking.
 *
 * @param rank 1 is best
 * @param tiedUntil the last rank whose score lies within its interval
 */
public record Place(int rank, int tiedUntil) {}
