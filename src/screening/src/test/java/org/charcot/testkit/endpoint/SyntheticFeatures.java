package org.charcot.testkit.endpoint;

import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.charcot.endpoint.feature.FeatureSet;
import org.charcot.endpoint.feature.Features;
import org.charcot.molecule.fingerprint.Fingerprint;

/** Features of no molecule, for models that are to be tested beyond what molecules have. */
public final class SyntheticFeatures {
    /** Random counts are of features below this one. */
    public static final int COUNTS = 300;

    private SyntheticFeatures() {}

    /** These features alone; the fingerprint is empty. */
    public static Features of(Map<Integer, Double> features) {
        return of(new long[FeatureSet.ECFP4_BITS / Long.SIZE], new TreeMap<>(features));
    }

    /** Forty counts of 1 to 4 at most, and all numbers; every third of these is a small whole number, zero among them. */
    public static Features random(Random random) {
        long[] words = new long[FeatureSet.ECFP4_BITS / Long.SIZE];
        TreeMap<Integer, Double> features = new TreeMap<>();
        for (int k = 0; k < 40; k++) {
            features.put(random.nextInt(COUNTS), 1.0 + random.nextInt(4));
            int bit = random.nextInt(FeatureSet.ECFP4_BITS);
            words[bit >>> 6] |= 1L << (bit & 63);
        }
        for (int number = 0; number < FeatureSet.NUMBER_COUNT; number++) {
            double value = number % 3 == 0 ? random.nextInt(4) : random.nextGaussian() * 100;
            features.put(FeatureSet.NUMBERS + number, value);
        }
        return of(words, features);
    }

    private static Features of(long[] words, SortedMap<Integer, Double> features) {
        features.values().removeIf(value -> value == 0);
        int[] indices = new int[features.size()];
        float[] values = new float[indices.length];
        int next = 0;
        for (Map.Entry<Integer, Double> feature : features.entrySet()) {
            indices[next] = feature.getKey();
            values[next++] = feature.getValue().floatValue();
        }
        return new Features(new Fingerprint(words), indices, values);
    }
}
