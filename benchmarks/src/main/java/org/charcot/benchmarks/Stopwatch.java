package org.charcot.benchmarks;

import java.lang.management.ManagementFactory;

/** Sums what stages take and what was done in them. */
final class Stopwatch {
    private static final com.sun.management.OperatingSystemMXBean PROCESS =
            (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final String[] stages;
    private final long[] spent;
    private long mark;
    private long molecules;
    private long failed;
    private long bits;
    private long alerted;

    Stopwatch(String... stages) {
        this.stages = stages;
        spent = new long[stages.length];
    }

    /** Processor time of the whole process, collector and compiler included, in nanoseconds. */
    static long processNanos() {
        return PROCESS.getProcessCpuTime();
    }

    void begin() {
        mark = System.nanoTime();
    }

    void lap(int stage) {
        long now = System.nanoTime();
        spent[stage] += now - mark;
        mark = now;
    }

    void failed() {
        failed++;
    }

    void done(int setBits, boolean hasAlert) {
        molecules++;
        bits += setBits;
        alerted += hasAlert ? 1 : 0;
    }

    void reset() {
        java.util.Arrays.fill(spent, 0);
        molecules = 0;
        failed = 0;
        bits = 0;
        alerted = 0;
    }

    /** The two lines that answer {@code report}. */
    String report() {
        StringBuilder text = new StringBuilder("totals\tmolecules=%d\tfailed=%d\tbits=%d\talerted=%d\nstages"
                .formatted(molecules, failed, bits, alerted));
        for (int i = 0; i < stages.length; i++) {
            text.append('\t').append(stages[i]).append('=').append(spent[i]);
        }
        return text.toString();
    }
}
