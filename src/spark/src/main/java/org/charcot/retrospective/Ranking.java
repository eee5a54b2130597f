package org.charcot.retrospective;

/**
 * One ranking of a set.
 *
 * @param scores greater for better, one a molecule
 * @param threshold from which a molecule is called active; null where it has none
 * @param call what the threshold means, or why there is none
 */
record Ranking(String name, double[] scores, Double threshold, String call) {}
