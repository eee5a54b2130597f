package org.charcot.assay;

import java.util.List;
import java.util.Map;

/**
 * What is learnt from: the compounds of a table, each once, with one label.
 *
 * @param counts how many rows or compounds were left after each step, in order
 */
public record CuratedAssay(List<Compound> compounds, Map<String, Integer> counts) {}
