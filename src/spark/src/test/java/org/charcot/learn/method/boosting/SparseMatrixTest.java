package org.charcot.learn.method.boosting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import ml.dmlc.xgboost4j.java.DMatrix;
import org.charcot.assay.Example;
import org.charcot.endpoint.feature.FeatureSet;
import org.charcot.testkit.endpoint.SyntheticFeatures;
import org.junit.jupiter.api.Test;

class SparseMatrixTest {
    /** What is not kept is missing to XGBoost, as zeros are. */
    @Test
    void holdsLabelsAndWhatIsKept() throws Exception {
        List<Example> examples = List.of(
                new Example(SyntheticFeatures.of(Map.of(1, 2.0, 5, 3.0, 9, 1.0)), 0.5),
                new Example(SyntheticFeatures.of(Map.of(5, 4.0)), -7),
                new Example(SyntheticFeatures.of(Map.of(1, 4.0)), 2));
        boolean[] kept = new boolean[FeatureSet.SIZE];
        kept[5] = true;
        kept[9] = true;
        DMatrix matrix = SparseMatrix.of(examples, kept);
        try {
            assertThat(matrix.rowNum()).isEqualTo(3);
            assertThat(matrix.getLabel()).containsExactly(0.5f, -7, 2);
            assertThat(matrix.nonMissingNum()).isEqualTo(3);
        } finally {
            matrix.dispose();
        }
    }
}
