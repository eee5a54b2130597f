package org.charcot.learn.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.charcot.assay.Example;
import org.charcot.endpoint.card.Task;
import org.charcot.endpoint.feature.FeatureSet;
import org.charcot.endpoint.feature.Features;
import org.charcot.testkit.endpoint.SyntheticFeatures;

/** Examples with something to learn: a fragment and a number decide, and chance does a little. */
public final class RandomExamples {
    static final int FRAGMENT = 5;
    static final int NUMBER = FeatureSet.NUMBERS + 1;

    private RandomExamples() {}

    public static List<Example> of(Task task, int count, long seed) {
        Random random = new Random(seed);
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Features features = SyntheticFeatures.random(random);
            double value = signal(features) + 0.2 * random.nextGaussian();
            examples.add(new Example(features, task == Task.REGRESSION ? value : value > 0.5 ? 1 : 0));
        }
        return examples;
    }

    /** What can be known of a label. */
    static double signal(Features features) {
        return (features.at(FRAGMENT) > 0 ? 1 : 0) + features.at(NUMBER) / 100;
    }
}
