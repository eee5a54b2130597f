package org.charcot.learn.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.charcot.endpoint.card.Task;
import org.charcot.error.UserException;
import org.charcot.learn.method.Method;
import org.charcot.learn.method.boosting.BoostedTreesMethod;
import org.charcot.learn.method.boosting.BoostedTreesMethod.Growth;
import org.charcot.learn.method.network.NetworkMethod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AveragedMethodsTest {
    private static List<String> names(AveragedMethods methods) {
        return methods.methods().stream().map(Method::name).toList();
    }

    @ParameterizedTest
    @CsvSource({"xgboost, 1", "network, 1", "forest, 1", "gbt, 1", "linear, 1", "mllib, 2"})
    void eachNameStandsForItsMethods(String name, int count) {
        for (Task task : Task.values()) {
            AveragedMethods methods = AveragedMethods.of(name, task, 3);
            assertThat(methods.name()).isEqualTo(name);
            assertThat(methods.methods()).hasSize(count);
        }
        assertThat(AveragedMethods.NAMES).contains(name);
    }

    /** Values are answered by trees that grow more briefly beside the network, classes by bagged trees as well. */
    @Test
    void theEnsembleDependsOnTheTask() {
        assertThat(names(AveragedMethods.of("ensemble", Task.CLASSIFICATION, 3)))
                .containsExactly("boosted_trees", "network", "bagged_trees");
        assertThat(names(AveragedMethods.of("ensemble", Task.REGRESSION, 3)))
                .containsExactly("boosted_trees", "network");
        assertThat(((BoostedTreesMethod) AveragedMethods.of("ensemble", Task.REGRESSION, 3)
                                .methods()
                                .get(0))
                        .growth())
                .isEqualTo(Growth.BOOSTED_BRIEFLY);
    }

    @Test
    void besideOtherTablesOnlyNetworksLearn() {
        AveragedMethods beside = AveragedMethods.besideOthers("ensemble", Task.CLASSIFICATION, 3);
        assertThat(beside.name()).isEqualTo("ensemble");
        assertThat(beside.methods()).hasSize(3).anyMatch(NetworkMethod.class::isInstance);
        assertThatThrownBy(() -> AveragedMethods.besideOthers("xgboost", Task.CLASSIFICATION, 3))
                .isInstanceOf(UserException.class)
                .hasMessage("Cannot learn beside other tables by: xgboost, expected ensemble or network");
    }

    @Test
    void refusesANameThatIsNone() {
        assertThatThrownBy(() -> AveragedMethods.of("svm", Task.REGRESSION, 3))
                .isInstanceOf(UserException.class)
                .hasMessageStartingWith("Cannot learn by: svm, expected one of [ensemble, xgboost,");
    }

    /** Each differs from the usual one in one setting; more rounds are made up for by smaller steps. */
    @Test
    void candidatesBeginWithTheUsualSettings() {
        Growth usual = Growth.BOOSTED;
        List<Growth> growths = AveragedMethods.of("xgboost", Task.CLASSIFICATION, 3).candidates().stream()
                .map(method -> ((BoostedTreesMethod) method).growth())
                .toList();
        assertThat(growths)
                .containsExactly(
                        usual,
                        usual.withDepth(4),
                        usual.withDepth(8),
                        usual.withChildWeight(5),
                        usual.withColumns(usual.columnsOfTree() / 2),
                        usual.withRounds(usual.rounds() * 2).withRate(usual.rate() / 2));
        assertThatThrownBy(() ->
                        AveragedMethods.of("forest", Task.CLASSIFICATION, 3).candidates())
                .isInstanceOf(UserException.class)
                .hasMessageStartingWith("Cannot tune learner: forest, expected one with boosted trees");
    }

    @Test
    void kindsOfFeaturesAreComparedEachAlone() {
        assertThat(names(AveragedMethods.featureSets(Task.REGRESSION, 3)))
                .doesNotHaveDuplicates()
                .allMatch(name -> name.startsWith("boosted_trees on "));
        assertThat(((BoostedTreesMethod) AveragedMethods.small(Task.REGRESSION, 3)
                                .methods()
                                .get(0))
                        .growth()
                        .rounds())
                .isEqualTo(50);
    }
}
