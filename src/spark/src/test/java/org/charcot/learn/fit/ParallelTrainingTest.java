package org.charcot.learn.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.spark.sql.SparkSession;
import org.charcot.assay.Compound;
import org.charcot.assay.Example;
import org.charcot.assay.OtherAssays;
import org.charcot.endpoint.card.Task;
import org.charcot.endpoint.feature.Features;
import org.charcot.endpoint.model.Part;
import org.charcot.endpoint.model.file.ModelFile;
import org.charcot.learn.method.ClusterMethod;
import org.charcot.learn.method.FeatureGroup;
import org.charcot.learn.method.LocalMethod;
import org.charcot.learn.method.Method;
import org.charcot.learn.method.boosting.BoostedTreesMethod;
import org.charcot.learn.method.boosting.BoostedTreesMethod.Growth;
import org.charcot.learn.method.mllib.ForestParameters;
import org.charcot.learn.method.mllib.MllibForestMethod;
import org.charcot.learn.method.network.NetworkMethod;
import org.charcot.testkit.endpoint.SyntheticFeatures;
import org.charcot.testkit.spark.SharedSpark;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("spark")
class ParallelTrainingTest {
    private static final SparkSession SPARK = SharedSpark.session();
    private static final Task CLASSES = Task.CLASSIFICATION;
    private static final List<Method> METHODS = List.of(
            new BoostedTreesMethod("boosted", CLASSES, Growth.BOOSTED.withRounds(10), FeatureGroup.ALL, 1, 3),
            new MllibForestMethod(CLASSES, new ForestParameters(3, 3, 1, "sqrt", 3), 1),
            new NetworkMethod("network", CLASSES, 4, 0.1, 0.1, 1, 3),
            new BoostedTreesMethod("bagged", CLASSES, Growth.BAGGED, FeatureGroup.ALL, 1, 3));

    private static List<Compound> compounds(int count) {
        Random random = new Random(41);
        List<Compound> compounds = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Features features = SyntheticFeatures.random(random);
            compounds.add(
                    new Compound("c" + i, "C", "k" + i, "", features.at(5) > 0 ? 1 : i % 5 == 0 ? 1 : 0, features));
        }
        return compounds;
    }

    /** The models do not depend on how many are learnt at once, nor on their place among the others. */
    @Test
    void manyAtOnceAreThoseThatAreLearntOneAfterTheOther() {
        List<Compound> compounds = compounds(120);
        List<int[]> subsets = List.of(
                IntStream.range(0, 80).toArray(),
                IntStream.range(40, 120).toArray(),
                IntStream.range(0, 120).toArray());
        Part[][] together = new ParallelTraining(SPARK, compounds, OtherAssays.NONE).of(METHODS, subsets);
        for (int method = 0; method < METHODS.size(); method++) {
            for (int subset = 0; subset < subsets.size(); subset++) {
                Part alone = alone(METHODS.get(method), compounds, subsets.get(subset));
                assertThat(ModelFile.write(together[method][subset]))
                        .as("%s on subset %d", METHODS.get(method).name(), subset)
                        .isEqualTo(ModelFile.write(alone));
            }
        }
    }

    /** A fit sees of other assays only what shares no skeleton with the compounds that it is judged by. */
    @Test
    void learnsOfOtherAssaysWhatTellsNothingOfTheJudged() {
        List<Compound> compounds = compounds(120);
        List<Compound> other = compounds(100).subList(60, 100);
        NetworkMethod network = new NetworkMethod("network", CLASSES, 4, 0.1, 0.1, 1, 3);
        int[] first = IntStream.range(0, 80).toArray();
        Part fit = new ParallelTraining(SPARK, compounds, new OtherAssays(List.of("other"), List.of(other)))
                .of(List.of(network), List.of(first))[0][0];
        Part known = network.learn(examples(compounds.subList(0, 80)), List.of(examples(compounds.subList(60, 80))));
        assertThat(ModelFile.write(fit)).isEqualTo(ModelFile.write(known));
        Part all = network.learn(examples(compounds.subList(0, 80)), List.of(examples(other)));
        assertThat(ModelFile.write(fit)).isNotEqualTo(ModelFile.write(all));
    }

    private static List<Example> examples(List<Compound> compounds) {
        return compounds.stream().map(Compound::example).toList();
    }

    private static Part alone(Method method, List<Compound> compounds, int[] rows) {
        List<Example> examples = Arrays.stream(rows)
                .mapToObj(row -> compounds.get(row).example())
                .toList();
        return method instanceof LocalMethod local
                ? local.learn(examples)
                : ((ClusterMethod) method).learn(examples, SPARK);
    }
}
