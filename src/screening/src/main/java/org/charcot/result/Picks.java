package org.charcot.result;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/**
 * The diverse picks.
 *
 * @param asked how many were to be taken
 * @param similarity from which molecules share a cluster
 * @param clusters that were found
 * @param picked how many were taken
 * @param lastRank the rank of the last; 0 without any
 */
@JsonNaming(SnakeCaseStrategy.class)
public record Picks(int asked, double similarity, int clusters, int picked, int lastRank) {}
