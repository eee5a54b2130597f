package org.charcot.spark.progress;

import java.io.PrintWriter;
import java.time.Duration;

/** Where a person reads how far a run is. */
@FunctionalInterface
public interface ProgressOutput {
    /** Set by {@code spark-submit.sh} where its messages are read on a terminal. */
    String TERMINAL = "CHARCOT_TERMINAL";

    /** A line that stays. */
    void tell(String line);

    /** What holds for this moment; whoever keeps lines for later may leave it out. */
    default void tellNow(String line) {}

    /** Takes away what held for a moment that is over. */
    default void erase() {}

    /** For the messages of a command: one line in its place on a terminal, one every half minute elsewhere. */
    static ProgressOutput of(PrintWriter out) {
        return new ConsoleOutput(out, System.getenv(TERMINAL) != null, Duration.ofSeconds(30));
    }
}
