package org.charcot.spark.progress;

import java.util.Map;
import java.util.function.Supplier;
import org.apache.spark.SparkStageInfo;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.JavaSparkStatusTracker;

/** Looks once a second how far a stage of a run is, and tells it. */
public final class ProgressWatch {
    /** In milliseconds. */
    private static final long PERIOD = 1_000;

    private final ProgressOutput output;
    private final Supplier<Progress> now;

    private ProgressWatch(ProgressOutput output, Supplier<Progress> now) {
        this.output = output;
        this.now = now;
    }

    /**
     * Of a stage that works on records.
     *
     * @param counts what became of those that are done; where a task is done again it counts again, and no more than the
     *     total is told
     */
    public static ProgressWatch ofRecords(ProgressOutput output, long total, Supplier<Map<String, Long>> counts) {
        long begin = System.nanoTime();
        return new ProgressWatch(output, () -> {
            Map<String, Long> known = counts.get();
            long done = known.values().stream().mapToLong(Long::longValue).sum();
            return new Progress(Math.min(done, total), total, "records", (System.nanoTime() - begin) / 1e9, known);
        });
    }

    /** Of a stage of which nothing is known but the tasks that Spark works on now, behind which there may be others. */
    public static ProgressWatch ofTasks(ProgressOutput output, JavaSparkContext spark) {
        JavaSparkStatusTracker tracker = spark.statusTracker();
        return new ProgressWatch(output, () -> {
            int total = 0;
            int done = 0;
            for (int id : tracker.getActiveStageIds()) {
                SparkStageInfo stage = tracker.getStageInfo(id);
                // it may be over by now
                total += stage == null ? 0 : stage.numTasks();
                done += stage == null ? 0 : stage.numCompletedTasks();
            }
            return new Progress(done, total, "tasks", 0, Map.of());
        });
    }

    /** What the stage gives, which is watched as long as it takes. */
    public <T> T during(Supplier<T> stage) {
        Thread watch = new Thread(this::watch, "progress");
        watch.setDaemon(true);
        watch.start();
        try {
            return stage.get();
        } finally {
            end(watch);
            output.erase();
        }
    }

    private void watch() {
        try {
            while (true) {
                Thread.sleep(PERIOD);
                tell();
            }
        } catch (InterruptedException e) {
            // the stage is over
        }
    }

    /** A look that has begun is over before anything else is told. */
    private static void end(Thread watch) {
        watch.interrupt();
        try {
            watch.join(PERIOD);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void tell() {
        Progress progress = now.get();
        // of one task nothing is known until it is over
        if (progress.total() > 1) {
            output.tellNow(progress.words());
        }
    }
}
