package org.charcot.spark.screening;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Times the stages of a run and tells of each as it begins. */
final class Stages {
    private final Consumer<String> progress;
    private final Map<String, Double> seconds = new LinkedHashMap<>();

    Stages(Consumer<String> progress) {
        this.progress = progress;
    }

    <T> T run(String name, String words, Supplier<T> stage) {
        progress.accept(words);
        long start = System.nanoTime();
        T result = stage.get();
        seconds.merge(name, (System.nanoTime() - start) / 1e9, Double::sum);
        return result;
    }

    /** Tells a person something that is no stage. */
    void tell(String words) {
        progress.accept(words);
    }

    Map<String, Double> seconds() {
        Map<String, Double> rounded = new LinkedHashMap<>();
        seconds.forEach((name, value) -> rounded.put(name, Math.rint(value * 1_000) / 1_000));
        return rounded;
    }
}
