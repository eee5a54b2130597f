package org.charcot.learn;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.charcot.endpoint.feature.Features;

/** A simple method that any model must beat. */
@FunctionalInterface
interface Floor {
    ToDoubleFunction<Features> learn(List<Compound> training);
}
