package org.charcot.learn.method.mllib;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.apache.spark.ml.Model;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.charcot.assay.Example;
import org.charcot.endpoint.card.Task;
import org.charcot.endpoint.feature.FeatureRow;
import org.charcot.endpoint.model.Forest;
import org.charcot.endpoint.model.Linear;
import org.charcot.endpoint.model.Part;
import org.charcot.endpoint.model.file.ModelFile;
import org.charcot.learn.method.RandomExamples;
import org.charcot.testkit.spark.SharedSpark;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The compiled forms against MLlib's own answers, on rows they were trained on and rows they were not. */
@Tag("spark")
class MllibMethodsTest {
    private static final SparkSession SPARK = SharedSpark.session();
    private static final ForestParameters PARAMETERS = new ForestParameters(12, 8, 1, "sqrt", 5);
    private static final List<Example> CLASSES = RandomExamples.of(Task.CLASSIFICATION, 600, 11);
    private static final List<Example> VALUES = RandomExamples.of(Task.REGRESSION, 600, 12);
    private static final int LEARNT = 250;

    private static Dataset<Row> rows(List<Example> examples) {
        return TrainingRows.of(examples, TrainingRows::all, SPARK);
    }

    private static Dataset<Row> learnt(List<Example> examples) {
        return rows(examples.subList(0, LEARNT)).cache();
    }

    private static void assertSame(Part part, Model<?> theirs, String column, List<Example> examples) {
        List<Row> answers = theirs.transform(rows(examples)).select(column).collectAsList();
        for (int i = 0; i < examples.size(); i++) {
            double expected = answers.get(i).get(0) instanceof Vector vector
                    ? vector.apply(1)
                    : answers.get(i).getDouble(0);
            assertThat(part.answer(FeatureRow.of(examples.get(i).features()))).isCloseTo(expected, within(1e-9));
        }
    }

    @Test
    void aForestClassifiesAsMllibDoes() {
        var model = new MllibForestMethod(Task.CLASSIFICATION, PARAMETERS, 1).classifier(learnt(CLASSES));
        Forest flat = MllibTrees.flat(model);
        assertSame(flat, model, "probability", CLASSES);
        assertThat(flat.trees()).isEqualTo(12);
    }

    @Test
    void aForestPredictsValuesAsMllibDoes() {
        var model = new MllibForestMethod(Task.REGRESSION, PARAMETERS, 1).regressor(learnt(VALUES));
        assertSame(MllibTrees.flat(model), model, "prediction", VALUES);
    }

    @Test
    void boostedTreesClassifyAsMllibDoes() {
        var model = new MllibBoostingMethod(Task.CLASSIFICATION, 6, 4, 0.3, 1, 5).classifier(learnt(CLASSES));
        Forest flat = MllibTrees.flat(model);
        assertSame(flat, model, "probability", CLASSES);
        assertThat(flat.trees()).isEqualTo(6);
    }

    @Test
    void boostedTreesPredictValuesAsMllibDoes() {
        var model = new MllibBoostingMethod(Task.REGRESSION, 6, 4, 0.3, 1, 5).regressor(learnt(VALUES));
        assertSame(MllibTrees.flat(model), model, "prediction", VALUES);
    }

    @Test
    void aLinearModelClassifiesAsMllibDoes() {
        MllibLinearMethod method = new MllibLinearMethod(Task.CLASSIFICATION, 0.1, 1);
        var model = method.logistic(learnt(CLASSES));
        Part learnt = method.learn(CLASSES.subList(0, LEARNT), SPARK);
        assertThat(learnt).isInstanceOf(Linear.class);
        assertSame(learnt, model, "probability", CLASSES);
    }

    @Test
    void aLinearModelPredictsValuesAsMllibDoes() {
        MllibLinearMethod method = new MllibLinearMethod(Task.REGRESSION, 0.1, 1);
        var model = method.linear(learnt(VALUES));
        assertSame(method.learn(VALUES.subList(0, LEARNT), SPARK), model, "prediction", VALUES);
    }

    /** What a fold leaves to learn from may be of one class. */
    @Test
    void aForestOfOneClassAnswersThatClass() {
        for (double label : new double[] {0, 1}) {
            List<Example> ofOne = CLASSES.subList(0, 60).stream()
                    .map(one -> new Example(one.features(), label))
                    .toList();
            Part forest = new MllibForestMethod(Task.CLASSIFICATION, PARAMETERS, 1).learn(ofOne, SPARK);
            assertThat(forest.answer(FeatureRow.of(CLASSES.get(99).features()))).isCloseTo(label, within(1e-9));
        }
    }

    @Test
    void theSameSeedGrowsTheSameForest() {
        List<Example> examples = CLASSES.subList(0, 120);
        MllibForestMethod method = new MllibForestMethod(Task.CLASSIFICATION, PARAMETERS, 1);
        byte[] first = ModelFile.write(method.learn(examples, SPARK));
        assertThat(ModelFile.write(method.learn(examples, SPARK))).isEqualTo(first);
        MllibForestMethod other = new MllibForestMethod(Task.CLASSIFICATION, PARAMETERS.withSeed(6), 1);
        assertThat(ModelFile.write(other.learn(examples, SPARK))).isNotEqualTo(first);
    }
}
