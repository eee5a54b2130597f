package org.charcot.learn.judge.floor;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.charcot.assay.Compound;
import org.charcot.endpoint.feature.Features;

/**
 * A simple method that any model must beat, or several that share their work.
 *
 * @param names what they are called in cards
 */
public record Floor(List<String> names, Learning learning) {
    /** From compounds to what answers by them, for each name one number. */
    @FunctionalInterface
    public interface Learning {
        Function<Features, double[]> learn(List<Compound> training);
    }

    /** One method alone. */
    static Floor of(String name, Function<List<Compound>, ToDoubleFunction<Features>> learning) {
        return new Floor(List.of(name), training -> {
            ToDoubleFunction<Features> learnt = learning.apply(training);
            return features -> new double[] {learnt.applyAsDouble(features)};
        });
    }
}
