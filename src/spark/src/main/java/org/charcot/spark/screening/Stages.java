package org.charcot.spark.screening;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.spark.api.java.JavaSparkContext;
import org.charcot.spark.progress.ProgressOutput;
import org.charcot.spark.progress.ProgressWatch;

/** Times the stages of a run and tells of each as it begins, and how far it is. */
final class Stages {
    private final ProgressOutput output;
    private final JavaSparkContext spark;
    private final Map<String, Double> seconds = new LinkedHashMap<>();

    Stages(ProgressOutput output, JavaSparkContext spark) {
        this.output = output;
        this.spark = spark;
    }

    /** A stage of which nothing is known but the tasks that Spark makes of it. */
    <T> T run(String name, String words, Supplier<T> stage) {
        output.tell(words);
        return timed(name, () -> ProgressWatch.ofTasks(output, spark).during(stage));
    }

    /**
     * A stage that works on records.
     *
     * @param counts what became of those of them that are done
     */
    <T> T run(String name, String words, long records, Supplier<Map<String, Long>> counts, Supplier<T> stage) {
        output.tell(words);
        return timed(
                name, () -> ProgressWatch.ofRecords(output, records, counts).during(stage));
    }

    private <T> T timed(String name, Supplier<T> stage) {
        long start = System.nanoTime();
        T result = stage.get();
        seconds.merge(name, (System.nanoTime() - start) / 1e9, Double::sum);
        return result;
    }

    /** Tells a person something that is no stage. */
    void tell(String words) {
        output.tell(words);
    }

    Map<String, Double> seconds() {
        Map<String, Double> rounded = new LinkedHashMap<>();
        seconds.forEach((name, value) -> rounded.put(name, Math.rint(value * 1_000) / 1_000));
        return rounded;
    }
}
