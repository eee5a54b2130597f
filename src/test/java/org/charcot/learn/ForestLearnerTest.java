package org.charcot.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.spark.ml.classification.RandomForestClassificationModel;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.ml.regression.RandomForestRegressionModel;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.charcot.endpoint.FeatureSet;
import org.charcot.endpoint.Features;
import org.charcot.endpoint.Forest;
import org.charcot.endpoint.Task;
import org.charcot.molecule.fingerprint.Fingerprint;
import org.charcot.testkit.SharedSpark;
import org.junit.jupiter.api.Test;

/** The flat form against MLlib's own answers, on rows it was trained on and rows it was not. */
class ForestLearnerTest {
    private static final SparkSession SPARK = SharedSpark.session();
    private static final ForestParameters PARAMETERS = new ForestParameters(12, 8, 1, "sqrt", 5);

    private static List<Compound> compounds(int count, boolean classes) {
        Random random = new Random(11);
        List<Compound> compounds = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            long[] words = new long[FeatureSet.BITS / 64];
            for (int k = 0; k < 40; k++) {
                int bit = random.nextInt(300);
                words[bit >>> 6] |= 1L << bit;
            }
            double[] numbers = new double[FeatureSet.DESCRIPTORS.size()];
            for (int k = 0; k < numbers.length; k++) {
                numbers[k] = k % 3 == 0 ? random.nextInt(4) : random.nextGaussian() * 100;
            }
            Fingerprint bits = new Fingerprint(words);
            double value = (bits.contains(5) ? 80 : 0) + numbers[1] + random.nextGaussian() * 20;
            String id = "c" + i;
            double label = classes ? (value > 20 ? 1 : 0) : value;
            compounds.add(new Compound(id, "C", id, id, label, new Features(bits, numbers)));
        }
        return compounds;
    }

    @Test
    void classifiesAsMllibDoes() {
        List<Compound> all = compounds(1_200, true);
        ForestLearner learner = new ForestLearner(Task.CLASSIFICATION, PARAMETERS, SPARK);
        RandomForestClassificationModel model =
                learner.classifier(TrainingRows.of(all.subList(0, 400), TrainingRows::all, SPARK));
        List<Row> answers = model.transform(rows(all)).select("probability").collectAsList();
        Forest flat = ForestLearner.flat(model);
        for (int i = 0; i < all.size(); i++) {
            double theirs = answers.get(i).<Vector>getAs(0).apply(1);
            assertThat(flat.predict(all.get(i).features())).isCloseTo(theirs, within(1e-9));
        }
        assertThat(flat.trees()).isEqualTo(12);
    }

    @Test
    void predictsValuesAsMllibDoes() {
        List<Compound> all = compounds(1_200, false);
        ForestLearner learner = new ForestLearner(Task.REGRESSION, PARAMETERS, SPARK);
        RandomForestRegressionModel model =
                learner.regressor(TrainingRows.of(all.subList(0, 400), TrainingRows::all, SPARK));
        List<Row> answers = model.transform(rows(all)).select("prediction").collectAsList();
        Forest flat = ForestLearner.flat(model);
        for (int i = 0; i < all.size(); i++) {
            assertThat(flat.predict(all.get(i).features()))
                    .isCloseTo(answers.get(i).getDouble(0), within(1e-9));
        }
    }

    private static Dataset<Row> rows(List<Compound> compounds) {
        return TrainingRows.of(compounds, TrainingRows::all, SPARK);
    }
}
