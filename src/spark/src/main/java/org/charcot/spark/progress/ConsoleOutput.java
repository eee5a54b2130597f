package org.charcot.spark.progress;

import java.io.PrintWriter;
import java.time.Duration;

/**
 * Where a person reads how far a run is: on a terminal a line that is written anew in its place, elsewhere, such as in the
 * log of a cluster's job, a line every half minute. Safe for several threads.
 */
final class ConsoleOutput implements ProgressOutput {
    /** Longer lines would be broken in two on most terminals, and could not be written anew. */
    private static final int MOST_CHARACTERS = 118;

    private final PrintWriter out;
    private final boolean terminal;
    private final Duration interval;
    private int shown;
    private long lastNanos = System.nanoTime();

    /** @param interval between two lines where they cannot be written anew */
    ConsoleOutput(PrintWriter out, boolean terminal, Duration interval) {
        this.out = out;
        this.terminal = terminal;
        this.interval = interval;
    }

    @Override
    public synchronized void tell(String line) {
        erase();
        out.println(line);
        out.flush();
        lastNanos = System.nanoTime();
    }

    @Override
    public synchronized void tellNow(String line) {
        if (terminal) {
            String fitting = line.length() > MOST_CHARACTERS ? line.substring(0, MOST_CHARACTERS) : line;
            erase();
            out.print(fitting);
            out.flush();
            shown = fitting.length();
        } else if (System.nanoTime() - lastNanos >= interval.toNanos()) {
            tell("  " + line);
        }
    }

    @Override
    public synchronized void erase() {
        if (shown > 0) {
            out.print("\r" + " ".repeat(shown) + "\r");
            out.flush();
            shown = 0;
        }
    }
}
