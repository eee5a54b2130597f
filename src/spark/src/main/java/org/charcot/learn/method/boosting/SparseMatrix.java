package org.charcot.learn.method.boosting;

import java.util.List;
import java.util.stream.Stream;
import ml.dmlc.xgboost4j.LabeledPoint;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoostError;
import org.charcot.assay.Example;
import org.charcot.endpoint.feature.FeatureSet;
import org.charcot.endpoint.feature.Features;

/** Examples as the table that XGBoost learns from. */
final class SparseMatrix {
    private SparseMatrix() {}

    /**
     * Handed over a few thousand at a time, as all at once would stand in memory three times. Whoever asks for it disposes of
     * it, as its memory is not Java's.
     */
    static DMatrix of(List<Example> examples, boolean[] kept) throws XGBoostError {
        Stream<LabeledPoint> points = examples.stream().map(example -> point(example, kept));
        return new DMatrix(points.iterator(), null, Float.NaN);
    }

    private static LabeledPoint point(Example example, boolean[] kept) {
        Features features = example.features();
        int count = 0;
        for (int feature : features.indices()) {
            count += kept[feature] ? 1 : 0;
        }
        int[] columns = new int[count];
        float[] values = new float[count];
        int next = 0;
        for (int i = 0; i < features.indices().length; i++) {
            if (kept[features.indices()[i]]) {
                columns[next] = features.indices()[i];
                values[next++] = features.values()[i];
            }
        }
        return new LabeledPoint((float) example.label(), FeatureSet.SIZE, columns, values);
    }
}
