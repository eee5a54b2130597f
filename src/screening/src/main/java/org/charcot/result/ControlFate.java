package org.charcot.result;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.Locale;

/**
 * How a known compound fared.
 *
 * @param passed whether it met every gate
 * @param score 0 if it did not
 * @param rank the best that it could have among the scored molecules, null if it did not pass or none other was scored
 * @param rankTiedUntil the worst that it could have: the last one with its score
 * @param percentile of a hundred scored molecules it beats so many, equals counting half; null as the rank
 * @param peers the same among the molecules most like it by their properties; null where there are none
 * @param stage where it ended: read, limits, alerts or score
 * @param by the rule that removed it, or the record of the library that is the same molecule and fared worse; null if
 *     nothing is amiss
 * @param message the rule in words; null if there is none
 * @param standIn the record of the library that is the same molecule; null if there is none
 */
@JsonNaming(SnakeCaseStrategy.class)
public record ControlFate(
        String name,
        boolean passed,
        double score,
        Long rank,
        Long rankTiedUntil,
        Double percentile,
        Peers peers,
        String stage,
        String by,
        String message,
        StandIn standIn) {

    /**
     * The scored molecules most like it in weight, logP, polar surface, donors, acceptors and rotatable bonds.
     *
     * @param count at most 100
     * @param percentile of a hundred of them it beats so many
     * @param low lower end of its 95 % interval
     * @param high upper end of it
     */
    public record Peers(int count, double percentile, double low, double high) {}

    /**
     * A record of the library.
     *
     * @param outcome scored or filtered
     * @param by the rule that removed it; null if it was scored
     */
    public record StandIn(String id, String file, long line, String outcome, String by) {
        /** Whether it met every gate. */
        public boolean scored() {
            return by == null;
        }

        public String words() {
            return "%s (%s, line %d), which was %s%s"
                    .formatted(
                            id,
                            file.substring(file.lastIndexOf('/') + 1),
                            line,
                            outcome,
                            by == null ? "" : " by " + by);
        }
    }

    /** Whether the run is marked for it: it was removed, could not be read, or the library's own record of it was. */
    public boolean marks() {
        return by != null;
    }

    /** What became of it, for a reader. */
    public String words() {
        if (!passed) {
            return name + ": " + (stage.equals("read") ? "cannot be read, " : "removed by ") + by
                    + (message == null ? "" : ", " + message)
                    + (standIn == null ? "" : "; so was the library's " + standIn.id());
        }
        return name + ": " + (rank == null ? "passes every gate; nothing else was scored to rank it among" : place())
                + (standIn == null ? "" : "; it is in the library itself, as " + standIn.words());
    }

    private String place() {
        String among = peers == null
                ? "; none has its properties"
                : String.format(
                        Locale.ROOT,
                        " and %.0f %% (%.0f to %.0f) of %d with its properties",
                        peers.percentile,
                        peers.low,
                        peers.high,
                        peers.count);
        return String.format(
                Locale.ROOT,
                "rank %,d%s, above %.1f %% of the scored%s",
                rank,
                rankTiedUntil > rank ? String.format(Locale.ROOT, " to %,d", rankTiedUntil) : "",
                percentile,
                among);
    }
}
