package org.charcot.learn.method;

import java.util.List;
import org.charcot.assay.Example;
import org.charcot.endpoint.feature.FeatureSet;

/** Which features occur often enough for anything to be learnt from them. */
public final class RareFeatures {
    /** In so many compounds at least. */
    private static final int FEWEST = 4;

    private RareFeatures() {}

    public static boolean[] kept(List<Example> examples, FeatureGroup group) {
        int[] occurrences = new int[FeatureSet.SIZE];
        for (Example example : examples) {
            for (int feature : example.features().indices()) {
                occurrences[feature]++;
            }
        }
        boolean[] kept = new boolean[FeatureSet.SIZE];
        for (int feature = 0; feature < kept.length; feature++) {
            kept[feature] = occurrences[feature] >= FEWEST && group.holds(feature);
        }
        return kept;
    }
}
