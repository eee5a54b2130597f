package org.charcot.retrospective;

/**
 * One metric of one ranking.
 *
 * @param value null where it says nothing; {@code note} says why
 * @param low lower end of its 95 % interval
 * @param high upper end of it
 * @param maximum what the best possible ranking would have
 * @param expected what a ranking by chance has on average
 * @param note what the metric hangs on, or why it is missing; empty where there is nothing to say
 */
public record RankingFigure(
        String target,
        String ranker,
        String metric,
        Double value,
        Double low,
        Double high,
        Double maximum,
        Double expected,
        int actives,
        int inactives,
        String note) {}
