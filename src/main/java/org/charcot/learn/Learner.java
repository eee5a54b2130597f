package org.charcot.learn;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.charcot.endpoint.Features;

/** A method that learns from compounds to answer for others. */
@FunctionalInterface
interface Learner {
    ToDoubleFunction<Features> learn(List<Compound> training);
}
