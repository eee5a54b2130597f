package org.charcot.learn.method;

import java.util.List;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoostError;
import org.charcot.endpoint.feature.FeatureSet;
import org.charcot.endpoint.feature.Features;

/** Examples as the table that XGBoost learns from. */
final class SparseMatrix {
    private SparseMatrix() {}

    /** Whoever asks for it disposes of it, as its memory is not Java's. */
    static DMatrix of(List<Example> examples, boolean[] kept) throws XGBoostError {
        long[] starts = new long[examples.size() + 1];
        for (int row = 0; row < examples.size(); row++) {
            long count = 0;
            for (int feature : examples.get(row).features().indices()) {
                count += kept[feature] ? 1 : 0;
            }
            starts[row + 1] = starts[row] + count;
        }
        int[] columns = new int[Math.toIntExact(starts[examples.size()])];
        float[] values = new float[columns.length];
        float[] labels = new float[examples.size()];
        int next = 0;
        for (int row = 0; row < labels.length; row++) {
            Features features = examples.get(row).features();
            for (int i = 0; i < features.indices().length; i++) {
                if (kept[features.indices()[i]]) {
                    columns[next] = features.indices()[i];
                    values[next++] = features.values()[i];
                }
            }
            labels[row] = (float) examples.get(row).label();
        }
        DMatrix matrix = new DMatrix(starts, columns, values, DMatrix.SparseType.CSR, FeatureSet.SIZE, Float.NaN, 1);
        matrix.setLabel(labels);
        return matrix;
    }
}
